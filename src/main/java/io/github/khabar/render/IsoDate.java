package io.github.khabar.render;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Reads what {@link NewsDate#iso()} writes. */
final class IsoDate {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int WEEK = 8;
    private static final int DAY = 10;
    private static final int MINUTE = 16;
    private static final int SECOND = 19;

    private IsoDate() {}

    static NewsDate parse(String iso) {
        try {
            return switch (iso.length()) {
                case YEAR -> NewsDate.of(LocalDate.parse(iso + "-01-01"), Precision.YEAR);
                case MONTH -> NewsDate.of(LocalDate.parse(iso + "-01"), Precision.MONTH);
                case WEEK -> NewsDate.of(LocalDate.parse(iso + "-1", DateTimeFormatter.ISO_WEEK_DATE), Precision.WEEK);
                case DAY -> NewsDate.of(LocalDate.parse(iso), Precision.DAY);
                default -> withTime(iso);
            };
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no date: " + iso, e);
        }
    }

    private static NewsDate withTime(String iso) {
        boolean seconds = iso.length() > MINUTE && iso.charAt(MINUTE) == ':';
        int end = seconds ? SECOND : MINUTE;
        LocalDateTime time = LocalDateTime.parse(iso.substring(0, end));
        Precision precision = seconds ? Precision.SECOND : Precision.MINUTE;
        return iso.length() == end
                ? NewsDate.of(time, precision)
                : NewsDate.of(time, precision, ZoneOffset.of(iso.substring(end)));
    }
}
