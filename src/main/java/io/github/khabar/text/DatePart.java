package io.github.khabar.text;

import io.github.khabar.article.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it has been read.
 *
 * @param time the moment, at the start of what is known; null when the words name an impossible date
 * @param precision how exactly it is known
 * @param end the token after it
 * @param hijri whether it was stated in the Hijri calendar
 * @param flags what is doubtful about it
 */
record DatePart(
        @Nullable LocalDateTime time, Precision precision, int end, boolean hijri, Set<ArabicDates.Flag> flags) {

    static DatePart of(@Nullable LocalDate date, Precision precision, int end) {
        return new DatePart(
                date == null ? null : date.atStartOfDay(), precision, end, false, EnumSet.noneOf(ArabicDates.Flag.class));
    }

    /** Words that have the form of a date and name none; they are passed over as a whole. */
    static DatePart refused(int end) {
        return of(null, Precision.DAY, end);
    }

    DatePart asHijri() {
        return new DatePart(time, precision, end, true, flags);
    }

    DatePart with(ArabicDates.Flag flag) {
        Set<ArabicDates.Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new DatePart(time, precision, end, hijri, more);
    }

    DatePart until(int newEnd) {
        return new DatePart(time, precision, newEnd, hijri, flags);
    }
}
