package io.github.khabar.text;

import io.github.khabar.article.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures: 2024-08-19, 19/8/2024, 19.08.24, 15/2/1446, 20240819. Thread-safe; has no state. */
final class NumericDates {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int CENTURY = 2000;

    private NumericDates() {}

    /** Reads the date that starts at a token, or gives null. */
    static @Nullable DatePart read(DateTokens tokens, int at) {
        if (!tokens.isNumber(at) || at >= 2 && isSeparator(tokens, at - 1) && tokens.isAttached(at) && tokens.isNumber(at - 2)) {
            return null;
        }
        return tokens.digits(at) == 8 ? compact(tokens, at) : separated(tokens, at);
    }

    private static @Nullable DatePart compact(DateTokens tokens, int at) {
        int value = tokens.value(at);
        LocalDate date = isYear(value / 10_000) ? date(value / 10_000, value / 100 % 100, value % 100) : null;
        return date == null ? null : DatePart.of(date, Precision.DAY, at + 1);
    }

    private static @Nullable DatePart separated(DateTokens tokens, int at) {
        boolean three = isSeparator(tokens, at + 1)
                && tokens.isNumber(at + 2)
                && isSeparator(tokens, at + 3)
                && tokens.value(at + 1) == tokens.value(at + 3)
                && tokens.isNumber(at + 4);
        if (!three || isSeparator(tokens, at + 5) && tokens.isAttached(at + 5) && tokens.isNumber(at + 6) && tokens.isAttached(at + 6)) {
            return null;
        }
        int first = tokens.value(at);
        int middle = tokens.value(at + 2);
        int last = tokens.value(at + 4);
        if (tokens.digits(at + 2) > 2) {
            return null;
        }
        if (tokens.digits(at) == 4) {
            return tokens.digits(at + 4) > 2 ? null : dated(first, middle, last, at + 5);
        }
        if (tokens.digits(at) > 2) {
            return null;
        }
        return switch (tokens.digits(at + 4)) {
            case 4 -> dayFirst(last, middle, first, at + 5);
            case 2 -> dayFirst(CENTURY + last, middle, first, at + 5);
            default -> null;
        };
    }

    /** Day before month is the Arabic order; figures that only fit the other way round are read so. */
    private static @Nullable DatePart dayFirst(int year, int month, int day, int end) {
        boolean swapped = month > 12 && day <= 12;
        return swapped ? dated(year, day, month, end) : dated(year, month, day, end);
    }

    private static @Nullable DatePart dated(int year, int month, int day, int end) {
        if (year >= HijriDates.FIRST_YEAR && year <= HijriDates.LAST_YEAR) {
            return DatePart.of(HijriDates.gregorian(year, month, day), Precision.DAY, end).asHijri();
        }
        return isYear(year) ? DatePart.of(date(year, month, day), Precision.DAY, end) : null;
    }

    private static boolean isSeparator(DateTokens tokens, int at) {
        return tokens.isSign(at, '-') || tokens.isSign(at, '/') || tokens.isSign(at, '.');
    }

    static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** The day, or null when the calendar has none. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
