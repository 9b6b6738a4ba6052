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
        return ArabicDates.parse(value, null);
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static NewsDate epoch(Instant instant) {
        return NewsDate.of(instant.atOffset(ZoneOffset.UTC).toLocalDateTime().withNano(0), Precision.SECOND, ZoneOffset.UTC);
    }
}
