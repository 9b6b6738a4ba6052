package io.github.khabar.text;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.TextSpan;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in Arabic text: month names of all regions (أغسطس, آب, أوت, غشت) and pairs of them, Hijri dates by the Umm
 * al-Qura calendar, figures in all digits, times with ص and م, zones by city, and dates told from a reference
 * («قبل ساعتين», «أمس»). No clock is ever read: without a reference relative dates and dates without a year are not dates.
 * An impossible date (31 February, 31 Muharram) is no date. Thread-safe; has no state.
 */
public final class ArabicDates {

    private ArabicDates() {}

    /** What is doubtful about a date. */
    public enum Flag {
        /** The two names of the month mean different months; the first one was taken. */
        MONTHS_DISAGREE,
        /** The weekday is not that of the date; the date was taken. */
        WEEKDAY_DISAGREES,
        /** The Hijri and the Gregorian date are more than two days apart; the Gregorian one was taken. */
        CALENDARS_DISAGREE,
        /** The year is not stated; it was taken from the reference. */
        YEAR_ASSUMED,
        /** The date is told from the reference. */
        RELATIVE
    }

    /**
     * A date in a text.
     *
     * @param span where it stands, with its weekday, time and zone; UTF-16 code units of the text
     * @param date the date as exactly as it is stated
     * @param flags what is doubtful about it; empty when nothing is
     */
    public record Found(TextSpan span, NewsDate date, Set<Flag> flags) {

        /**
         * A date in a text.
         *
         * @param span where it stands
         * @param date the date
         * @param flags what is doubtful about it
         */
        public Found {
            Objects.requireNonNull(span, "span must not be null");
            Objects.requireNonNull(date, "date must not be null");
            flags = Set.copyOf(flags);
        }
    }

    /**
     * Reads a text that states one date, such as a date line or a meta value. Words that say nothing about the date are
     * passed over; of several dates the first is taken.
     *
     * @param text the text
     * @param reference the moment that relative dates are told from, or null for none
     * @return the date; empty when the text states none
     */
    public static Optional<NewsDate> parse(CharSequence text, @Nullable OffsetDateTime reference) {
        List<Found> found = find(text, reference);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).date());
    }

    /**
     * Finds all dates in a text.
     *
     * @param text any text
     * @param reference the moment that relative dates are told from, or null for none
     * @return the dates in text order; their spans do not overlap
     */
    public static List<Found> find(CharSequence text, @Nullable OffsetDateTime reference) {
        return List.copyOf(new DateFinder(text, reference).find());
    }
}
