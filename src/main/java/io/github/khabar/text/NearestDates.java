package io.github.khabar.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Finds the year of a day and month that are stated without one. Thread-safe; has no state. */
final class NearestDates {
    private static final int DAYS_AHEAD = 2; // clocks and zones differ; a page may also be dated ahead of its printing

    private NearestDates() {}

    /**
     * Finds the day.
     *
     * @param direction -1 for the last such day, 0 for this year's, 1 for the next one, null where the words do not say
     * @return the latest such day that is not later than the reference, unless the words say otherwise; null when the calendar
     *     has no such day
     */
    static @Nullable LocalDate of(int month, int day, @Nullable Integer direction, OffsetDateTime reference) {
        LocalDate today = reference.toLocalDate();
        int year = today.getYear();
        LocalDate date = NumericDates.date(year, month, day);
        if (date == null) {
            return NumericDates.date(year - 1, month, day);
        }
        if (direction == null) {
            return date.isAfter(today.plusDays(DAYS_AHEAD)) ? NumericDates.date(year - 1, month, day) : date;
        }
        boolean back = direction < 0 && !date.isBefore(today);
        boolean ahead = direction > 0 && !date.isAfter(today);
        return NumericDates.date(back ? year - 1 : ahead ? year + 1 : year, month, day);
    }
}
