package io.github.khabar.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as a page states it: from a bare year to a second with its offset from UTC. Proleptic Gregorian
 * calendar. Immutable and thread-safe.
 *
 * @serial exclude
 */
public final class NewsDate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LocalDateTime time;
    private final Precision precision;
    private final @Nullable ZoneOffset offset; // null when the page states no zone, always null from DAY upwards

    private NewsDate(LocalDateTime time, Precision precision, @Nullable ZoneOffset offset) {
        this.time = Objects.requireNonNull(time, "time must not be null");
        this.precision = Objects.requireNonNull(precision, "precision must not be null");
        this.offset = offset;
    }

    /**
     * Gives a date without a time of day.
     *
     * @param date the date; its day or month is ignored where the precision is coarser
     * @param precision {@link Precision#YEAR} to {@link Precision#DAY}
     * @return the date
     * @throws IllegalArgumentException if the precision is finer than a day
     */
    public static NewsDate of(LocalDate date, Precision precision) {
        if (precision.compareTo(Precision.DAY) > 0) {
            throw new IllegalArgumentException("precision " + precision + " needs a time of day");
        }
        return new NewsDate(date.atStartOfDay(), precision, null);
    }

    /**
     * Gives a date with a time of day whose zone is not stated.
     *
     * @param time the local date and time
     * @param precision how exactly it is known
     * @return the date
     */
    public static NewsDate of(LocalDateTime time, Precision precision) {
        return new NewsDate(time, precision, null);
    }

    /**
     * Gives a date with a time of day and its offset from UTC.
     *
     * @param time the local date and time
     * @param precision how exactly it is known
     * @param offset the offset from UTC
     * @return the date
     */
    public static NewsDate of(LocalDateTime time, Precision precision, ZoneOffset offset) {
        return new NewsDate(time, precision, precision.compareTo(Precision.DAY) > 0 ? offset : null);
    }

    /** {@return the calendar day; the first day of the period where the precision is coarser than a day} */
    public LocalDate date() {
        return time.toLocalDate();
    }

    /** {@return the local date and time; midnight where the precision is a day or coarser} */
    public LocalDateTime time() {
        return time;
    }

    /** {@return how exactly the date is known} */
    public Precision precision() {
        return precision;
    }

    /** {@return the offset from UTC; empty when the page states no zone or no time of day} */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offset);
    }

    /**
     * Writes the date.
     *
     * @return ISO 8601 to the known precision: {@code 2024}, {@code 2024-08}, {@code 2024-W33}, {@code 2024-08-19},
     *     {@code 2024-08-19T12:30:00Z}
     */
    public String iso() {
        String day = time.toLocalDate().toString();
        return switch (precision) {
            case YEAR -> day.substring(0, day.length() - "-08-19".length());
            case MONTH -> day.substring(0, day.length() - "-19".length());
            case WEEK -> week(DateTimeFormatter.ISO_WEEK_DATE.format(time));
            case DAY -> day;
            case HOUR, MINUTE -> day + minute() + suffix();
            case SECOND -> day + minute() + ":" + twoDigits(time.getSecond()) + suffix();
        };
    }

    /** By hand: formatters of patterns cost more at start-up than all dates of a page. */
    private String minute() {
        return "T" + twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Drops the weekday from {@code 2024-W33-1}. */
    private static String week(String weekDate) {
        return weekDate.substring(0, weekDate.lastIndexOf('-'));
    }

    private String suffix() {
        return offset == null ? "" : offset.getId();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewsDate that
                && time.equals(that.time)
                && precision == that.precision
                && Objects.equals(offset, that.offset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(time, precision, offset);
    }

    /** {@return the same as {@link #iso()}} */
    @Override
    public String toString() {
        return iso();
    }
}
