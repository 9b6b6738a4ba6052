package io.github.khabar.text;

import io.github.khabar.article.Precision;
import io.github.khabar.text.DateWords.Entry;
import io.github.khabar.text.DateWords.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads dates with the name of a month, Gregorian or Hijri, and bare years. Used by one call. */
final class MonthDates {
    private static final int MOST_JOINS = 3;

    private final DateTokens tokens;
    private final @Nullable OffsetDateTime reference;

    MonthDates(DateTokens tokens, @Nullable OffsetDateTime reference) {
        this.tokens = tokens;
        this.reference = reference;
    }

    /**
     * A month's name, or a pair of names.
     *
     * @param number 1 to 12
     * @param type the calendar or family it belongs to
     * @param end the token after it
     * @param agree whether both names of a pair mean the same month
     */
    private record Month(int number, Type type, int end, boolean agree) {}

    /** Reads the date that starts at a token, or gives null. */
    @Nullable DatePart read(int at) {
        DatePart part = dayFirst(at);
        if (part == null) {
            part = monthFirst(at);
        }
        return part == null ? year(at) : part;
    }

    /** «19 أغسطس 2024», «السابع من أكتوبر/تشرين الأول», «15 صفر 1446 هـ». */
    private @Nullable DatePart dayFirst(int at) {
        Entry ordinal = DateWords.find(tokens, at, Type.ORDINAL);
        if (ordinal == null && !tokens.isNumber(at, 2, 1, 31)) {
            return null;
        }
        int day = ordinal == null ? tokens.value(at) : ordinal.number();
        int after = at + (ordinal == null ? 1 : ordinal.length());
        Month month = month(joins(after));
        return month == null ? null : dated(day, month);
    }

    private @Nullable DatePart dated(int day, Month month) {
        int year = yearToken(month);
        if (year >= 0) {
            return flagged(complete(tokens.value(year), month, day, era(year + 1)), month);
        }
        if (month.type() != Type.MONTH) {
            return null;
        }
        DatePart counted = countedYear(day, month);
        if (counted != null) {
            return counted;
        }
        Entry direction = DateWords.find(tokens, month.end(), Type.DIRECTION);
        int end = month.end() + (direction == null ? 0 : direction.length());
        LocalDate date = reference == null
                ? null
                : NearestDates.of(month.number(), day, direction == null ? null : direction.number(), reference);
        return flagged(DatePart.of(date, Precision.DAY, end), month).with(ArabicDates.Flag.YEAR_ASSUMED);
    }

    /** «7 أكتوبر من العام الماضي». */
    private @Nullable DatePart countedYear(int day, Month month) {
        int at = joins(month.end());
        Entry direction = at > month.end() && DateWords.is(tokens, at - 1, Type.SPAN) ? DateWords.find(tokens, at, Type.DIRECTION) : null;
        if (direction == null || reference == null) {
            return null;
        }
        int year = reference.getYear() + direction.number();
        DatePart part = DatePart.of(NumericDates.date(year, month.number(), day), Precision.DAY, at + direction.length());
        return flagged(part, month).with(ArabicDates.Flag.RELATIVE);
    }

    /** «أيلول/سبتمبر الماضي». */
    private @Nullable DatePart monthAway(Month month) {
        Entry direction = DateWords.find(tokens, month.end(), Type.DIRECTION);
        if (direction == null || reference == null || month.type() != Type.MONTH) {
            return null;
        }
        int now = reference.getMonthValue();
        boolean back = direction.number() < 0 && month.number() >= now;
        boolean ahead = direction.number() > 0 && month.number() <= now;
        int year = reference.getYear() + (back ? -1 : ahead ? 1 : 0);
        DatePart part = DatePart.of(LocalDate.of(year, month.number(), 1), Precision.MONTH, month.end() + direction.length());
        return flagged(part, month).with(ArabicDates.Flag.RELATIVE);
    }

    private static DatePart complete(int year, Month month, int day, int end) {
        if (month.type() == Type.HIJRI) {
            return DatePart.of(HijriDates.gregorian(year, month.number(), day), Precision.DAY, end).asHijri();
        }
        return DatePart.of(NumericDates.date(year, month.number(), day), Precision.DAY, end);
    }

    private static DatePart flagged(DatePart part, Month month) {
        return month.agree() ? part : part.with(ArabicDates.Flag.MONTHS_DISAGREE);
    }

    /** «أغسطس 19, 2024», «آب/أغسطس 2024», «رمضان 1445». */
    private @Nullable DatePart monthFirst(int at) {
        Month month = month(at);
        if (month == null || month.type() == Type.LIBYAN) {
            return null;
        }
        int day = tokens.isSign(month.end(), '.') ? month.end() + 1 : month.end();
        if (tokens.isNumber(day, 2, 1, 31)) {
            int year = yearToken(new Month(month.number(), month.type(), day + 1, true));
            return year < 0 ? null : flagged(complete(tokens.value(year), month, tokens.value(day), year + 1), month);
        }
        int year = yearToken(month);
        if (year < 0) {
            return monthAway(month);
        }
        DatePart first = complete(tokens.value(year), month, 1, era(year + 1));
        LocalDate date = first.time() == null ? null : first.time().toLocalDate();
        DatePart part = DatePart.of(date, Precision.MONTH, first.end());
        return flagged(first.hijri() ? part.asHijri() : part, month);
    }

    /** «عام 2024». */
    private @Nullable DatePart year(int at) {
        Entry word = DateWords.find(tokens, at, Type.YEAR);
        if (word == null || !isYear(at + 1, Type.MONTH)) {
            return null;
        }
        return DatePart.of(LocalDate.of(tokens.value(at + 1), 1, 1), Precision.YEAR, era(at + 2));
    }

    private @Nullable Month month(int at) {
        Entry name = monthName(at);
        if (name == null) {
            return null;
        }
        int end = at + name.length();
        boolean bracket = tokens.isSign(end, '(');
        if (bracket || tokens.isSign(end, '/') || tokens.isSign(end, '-')) {
            Entry second = DateWords.find(tokens, end + 1, Type.MONTH);
            if (second != null && name.type() == Type.MONTH) {
                int after = end + 1 + second.length();
                boolean closed = bracket && tokens.isSign(after, ')');
                return new Month(name.number(), Type.MONTH, closed ? after + 1 : after, name.value().equals(second.value()));
            }
        }
        return new Month(name.number(), name.type(), end, true);
    }

    private @Nullable Entry monthName(int at) {
        for (Type type : new Type[] {Type.MONTH, Type.HIJRI, Type.LIBYAN}) {
            Entry entry = DateWords.find(tokens, at, type);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** The token of the year after a month, or -1. */
    private int yearToken(Month month) {
        int at = joins(month.end());
        return isYear(at, month.type()) ? at : -1;
    }

    private boolean isYear(int at, Type type) {
        if (tokens.digits(at) != 4) {
            return false;
        }
        int value = tokens.value(at);
        return type == Type.HIJRI
                ? value >= HijriDates.FIRST_YEAR && value <= HijriDates.LAST_YEAR
                : NumericDates.isYear(value);
    }

    /** Passes over what may stand between the parts of a date: a sign or two, «من», «من شهر», «عام». */
    private int joins(int from) {
        int at = from;
        for (int step = 0; step < MOST_JOINS; step++) {
            boolean sign = tokens.isSign(at, '-') || tokens.isSign(at, '/') || tokens.isSign(at, '.') || tokens.isSign(at, ',');
            at = sign ? at + 1 : DateWords.skip(tokens, at, Type.JOIN);
        }
        return at;
    }

    private int era(int at) {
        int after = DateWords.skip(tokens, at, Type.HIJRI_ERA);
        return DateWords.skip(tokens, after, Type.COMMON_ERA);
    }
}
