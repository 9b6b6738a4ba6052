package io.github.khabar.text;

import io.github.khabar.article.Precision;
import io.github.khabar.text.DateWords.Entry;
import io.github.khabar.text.DateWords.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Reads dates that are told from a reference: «قبل ساعتين», «أمس», «السبت المقبل», «الشهر الماضي». Used by one call. */
final class RelativeDates {
    private static final int MOST_UNITS = 10_000;

    private final DateTokens tokens;
    private final LocalDateTime now;

    RelativeDates(DateTokens tokens, OffsetDateTime reference) {
        this.tokens = tokens;
        now = reference.toLocalDateTime();
    }

    /** Reads the date that starts at a token, or gives null. */
    @Nullable DatePart read(int at) {
        DatePart part = ago(at);
        if (part == null) {
            part = day(at);
        }
        if (part == null) {
            part = weekday(at);
        }
        if (part == null) {
            part = span(at);
        }
        return part == null ? dayOfMonth(at) : part;
    }

    /** «منذ ثلاث ساعات», «قبل يومين», «بعد أسبوع». */
    private @Nullable DatePart ago(int at) {
        Entry side = DateWords.find(tokens, at, Type.DISTANCE);
        if (side == null) {
            return null;
        }
        int count = 1;
        int next = at + 1;
        Entry number = DateWords.find(tokens, next, Type.NUMBER);
        if (tokens.isNumber(next, 4, 1, MOST_UNITS)) {
            count = tokens.value(next++);
        } else if (number != null) {
            count = number.number();
            next += number.length();
        }
        Entry unit = DateWords.find(tokens, next, Type.UNIT);
        return unit == null ? null : away(unit, side.number() * count, next + unit.length());
    }

    private DatePart away(Entry unit, int count, int end) {
        int colon = unit.value().indexOf(':');
        int each = Integer.parseInt(unit.value().substring(colon + 1));
        long all = (long) count * each;
        return switch (unit.value().substring(0, colon)) {
            case "second" -> moment(now.plusSeconds(all), Precision.SECOND, end);
            case "minute" -> moment(now.plusMinutes(all), Precision.MINUTE, end);
            case "hour" -> moment(now.plusHours(all), Precision.HOUR, end);
            case "day" -> moment(now.plusDays(all), Precision.DAY, end);
            case "week" -> moment(now.plusWeeks(all), Precision.DAY, end);
            case "month" -> moment(now.plusMonths(all), Precision.MONTH, end);
            default -> moment(now.plusYears(all), Precision.YEAR, end);
        };
    }

    private static DatePart moment(LocalDateTime time, Precision precision, int end) {
        LocalDateTime start = switch (precision) {
            case SECOND -> time.truncatedTo(ChronoUnit.SECONDS);
            case MINUTE, HOUR -> time.truncatedTo(ChronoUnit.MINUTES);
            case MONTH -> time.toLocalDate().withDayOfMonth(1).atStartOfDay();
            case YEAR -> time.toLocalDate().withDayOfYear(1).atStartOfDay();
            default -> time.toLocalDate().atStartOfDay();
        };
        return new DatePart(start, precision, end, false, EnumSet.of(ArabicDates.Flag.RELATIVE));
    }

    /** «أمس», «أول من أمس», «غدا». */
    private @Nullable DatePart day(int at) {
        Entry day = DateWords.find(tokens, at, Type.RELATIVE);
        return day == null ? null : moment(now.plusDays(day.number()), Precision.DAY, at + day.length());
    }

    /** «السبت المقبل». */
    private @Nullable DatePart weekday(int at) {
        Entry day = DateWords.find(tokens, at, Type.WEEKDAY);
        Entry direction = day == null ? null : DateWords.find(tokens, at + day.length(), Type.DIRECTION);
        if (day == null || direction == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(day.number());
        LocalDate date = now.toLocalDate().with(switch (direction.number()) {
            case -1 -> TemporalAdjusters.previous(weekday);
            case 0 -> TemporalAdjusters.nextOrSame(weekday);
            default -> TemporalAdjusters.next(weekday);
        });
        return moment(date.atStartOfDay(), Precision.DAY, at + day.length() + direction.length());
    }

    /** «الأسبوع الماضي», «الشهر الجاري», «العام المقبل». */
    private @Nullable DatePart span(int at) {
        Entry span = DateWords.find(tokens, at, Type.SPAN);
        Entry direction = span == null ? null : DateWords.find(tokens, at + span.length(), Type.DIRECTION);
        if (span == null || direction == null) {
            return null;
        }
        int step = direction.number();
        int end = at + span.length() + direction.length();
        return switch (span.value()) {
            case "week:1" -> {
                LocalDate monday = now.toLocalDate().plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield moment(monday.atStartOfDay(), Precision.WEEK, end);
            }
            case "month:1" -> moment(now.plusMonths(step), Precision.MONTH, end);
            default -> moment(now.plusYears(step), Precision.YEAR, end);
        };
    }

    /** «5 من الشهر الجاري». */
    private @Nullable DatePart dayOfMonth(int at) {
        if (!tokens.isNumber(at, 2, 1, 31)) {
            return null;
        }
        DatePart month = span(DateWords.skip(tokens, at + 1, Type.JOIN));
        if (month == null || month.precision() != Precision.MONTH || month.time() == null) {
            return null;
        }
        LocalDate first = month.time().toLocalDate();
        LocalDate date = NumericDates.date(first.getYear(), first.getMonthValue(), tokens.value(at));
        return date == null ? DatePart.refused(month.end()) : moment(date.atStartOfDay(), Precision.DAY, month.end());
    }
}
