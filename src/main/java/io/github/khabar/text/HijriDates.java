package io.github.khabar.text;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/** Turns Hijri days into Gregorian ones by the Umm al-Qura calendar, which Java holds for these years. Thread-safe; has no state. */
final class HijriDates {
    static final int FIRST_YEAR = 1300;
    static final int LAST_YEAR = 1600;
    private static final int LONGEST_MONTH = 30;

    private HijriDates() {}

    /**
     * Converts a day. The thirtieth of a month that has 29 days in the calendar is the day after its end, for months that
     * begin by sighting may differ by a day.
     *
     * @return the day, or null when there is no such day in any Hijri calendar
     */
    static @Nullable LocalDate gregorian(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH) {
            return null;
        }
        LocalDate first = LocalDate.from(HijrahDate.of(year, month, 1));
        return first.plusDays(day - 1L);
    }
}
