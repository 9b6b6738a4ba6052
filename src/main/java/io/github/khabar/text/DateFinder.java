package io.github.khabar.text;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import io.github.khabar.article.TextSpan;
import io.github.khabar.text.ArabicDates.Flag;
import io.github.khabar.text.ArabicDates.Found;
import io.github.khabar.text.DateWords.Entry;
import io.github.khabar.text.DateWords.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of one text, each with its time, zone, weekday and second calendar. Used by one call. */
final class DateFinder {
    private static final int MOST_LINKS = 6;
    private static final int CALENDARS_APART = 2; // days; Hijri months begin by sighting

    private final DateTokens tokens;
    private final MonthDates months;
    private final @Nullable RelativeDates relatives;
    private final ClockTimes clocks;
    private final @Nullable OffsetDateTime reference;
    private final List<Found> found = new ArrayList<>(1);

    DateFinder(CharSequence text, @Nullable OffsetDateTime reference) {
        this.reference = reference;
        tokens = new DateTokens(text);
        months = new MonthDates(tokens, reference);
        relatives = reference == null ? null : new RelativeDates(tokens, reference);
        clocks = new ClockTimes(tokens);
    }

    List<Found> find() {
        int at = 0;
        int free = 0; // the first token that belongs to no date yet
        while (at < tokens.size()) {
            DatePart part = date(at);
            if (part == null) {
                at++;
            } else {
                at = part.time() == null ? part.end() : finish(part, at, free);
                free = at;
            }
        }
        return found;
    }

    private @Nullable DatePart date(int at) {
        DatePart part = NumericDates.read(tokens, at);
        if (part == null) {
            part = months.read(at);
        }
        return part == null && relatives != null ? relatives.read(at) : part;
    }

    /** Adds what stands around a date and gives the token after all of it. */
    private int finish(DatePart read, int start, int free) {
        DatePart part = otherCalendar(read.until(era(read.end())));
        int first = weekdayBefore(start, free);
        part = weekdayAgrees(part, first);
        ClockTimes.Clock clock = part.precision() == Precision.DAY ? clockAfter(part.end()) : null;
        int end = clock == null ? part.end() : clock.end();
        if (clock == null && part.precision() == Precision.DAY) {
            int before = clockBefore(first, free);
            clock = before < 0 ? null : clocks.read(before);
            first = before < 0 ? first : before;
        }
        found.add(new Found(new TextSpan(tokens.start(first), tokens.end(end - 1)), newsDate(part, clock), part.flags()));
        return end;
    }

    private int era(int at) {
        int after = DateWords.skip(tokens, at, Type.HIJRI_ERA);
        return DateWords.skip(tokens, after, Type.COMMON_ERA);
    }

    /** «15 صفر 1446هـ الموافق 19 أغسطس 2024م»: the Gregorian half wins. */
    private DatePart otherCalendar(DatePart first) {
        int next = links(first.end());
        DatePart second = date(next);
        boolean pair = second != null
                && second.time() != null
                && second.precision() == Precision.DAY
                && second.hijri() != first.hijri()
                && !second.flags().contains(Flag.RELATIVE)
                && !first.flags().contains(Flag.RELATIVE);
        if (!pair) {
            return first;
        }
        DatePart gregorian = (first.hijri() ? second : first).until(era(second.end()));
        LocalDate one = first.time().toLocalDate();
        boolean near = Math.abs(ChronoUnit.DAYS.between(one, second.time().toLocalDate())) <= CALENDARS_APART;
        return near ? gregorian : gregorian.with(Flag.CALENDARS_DISAGREE);
    }

    private int weekdayBefore(int start, int free) {
        int at = start - 1;
        while (at >= free && start - at <= 3) {
            if (DateWords.is(tokens, at, Type.WEEKDAY)) {
                return at;
            }
            if (!tokens.isSign(at) && !DateWords.is(tokens, at, Type.LINK)) {
                return start;
            }
            at--;
        }
        return start;
    }

    private DatePart weekdayAgrees(DatePart part, int at) {
        Entry weekday = DateWords.find(tokens, at, Type.WEEKDAY);
        boolean differs = weekday != null
                && part.precision() == Precision.DAY
                && !part.hijri()
                && !part.flags().contains(Flag.RELATIVE)
                && part.time().getDayOfWeek().getValue() != weekday.number();
        return differs ? part.with(Flag.WEEKDAY_DISAGREES) : part;
    }

    private ClockTimes.@Nullable Clock clockAfter(int end) {
        int at = end;
        for (int step = 0; step <= MOST_LINKS; step++) {
            ClockTimes.Clock clock = clocks.read(at);
            if (clock != null) {
                return clock;
            }
            int next = link(at);
            if (next == at) {
                return null;
            }
            at = next;
        }
        return null;
    }

    /** The token where a time starts that ends right before a date, or -1. */
    private int clockBefore(int first, int free) {
        for (int at = Math.max(free, first - MOST_LINKS - 2); at < first; at++) {
            ClockTimes.Clock clock = clocks.read(at);
            if (clock != null && links(clock.end()) >= first && clock.end() <= first) {
                return at;
            }
        }
        return -1;
    }

    private int links(int from) {
        int at = from;
        for (int step = 0; step < MOST_LINKS; step++) {
            at = link(at);
        }
        return at;
    }

    /** Passes over one sign or link word or weekday. */
    private int link(int at) {
        if (tokens.isSign(at) && !tokens.isSign(at, '%')) {
            return at + 1;
        }
        int after = DateWords.skip(tokens, at, Type.LINK);
        return after == at ? DateWords.skip(tokens, at, Type.WEEKDAY) : after;
    }

    private NewsDate newsDate(DatePart part, ClockTimes.@Nullable Clock clock) {
        LocalDateTime time = part.time();
        ZoneOffset own = part.flags().contains(Flag.RELATIVE) && reference != null ? reference.getOffset() : null;
        if (clock != null) {
            LocalDateTime moment = time.toLocalDate().atTime(clock.time());
            ZoneOffset offset = clock.zone() == null ? own : clock.zone().id().getRules().getOffset(moment);
            return dated(moment, clock.precision(), offset);
        }
        return part.precision().compareTo(Precision.DAY) > 0
                ? dated(time, part.precision(), own)
                : NewsDate.of(time.toLocalDate(), part.precision());
    }

    private static NewsDate dated(LocalDateTime time, Precision precision, @Nullable ZoneOffset offset) {
        return offset == null ? NewsDate.of(time, precision) : NewsDate.of(time, precision, offset);
    }
}
