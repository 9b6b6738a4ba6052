package io.github.khabar.internal.metadata;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import io.github.khabar.text.ArabicDates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the dates that pages state for machines: ISO 8601 in all its spellings, epoch numbers, Arabic words. No state. */
final class MetaDates {
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;
    private static final int LONGEST = 120;

    private MetaDates() {}

    static Optional<NewsDate> parse(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        if (value.length() == SECONDS_DIGITS && isNumber(value)) {
            return Optional.of(epoch(Instant.ofEpochSecond(Long.parseLong(value))));
        }
        if (value.length() == MILLIS_DIGITS && isNumber(value)) {
            return Optional.of(epoch(Instant.ofEpochMilli(Long.parseLong(value))));
        }
        return ArabicDates.parse(isMonthFirst(value) ? dayFirst(value) : value, null);
    }

    /** «5/12/2024 8:30:00 AM»: who writes AM and PM in Latin letters writes the month first. */
    private static boolean isMonthFirst(String value) {
        boolean half = value.endsWith("AM") || value.endsWith("PM");
        int first = half ? value.indexOf('/') : -1;
        int second = first < 0 ? -1 : value.indexOf('/', first + 1);
        return first > 0 && first <= 2 && second > first + 1 && second <= first + 3;
    }

    private static String dayFirst(String value) {
        int first = value.indexOf('/');
        int second = value.indexOf('/', first + 1);
        return value.substring(first + 1, second) + '/' + value.substring(0, first) + value.substring(second);
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static NewsDate epoch(Instant instant) {
        return NewsDate.of(instant.atOffset(ZoneOffset.UTC).toLocalDateTime().withNano(0), Precision.SECOND, ZoneOffset.UTC);
    }
}
