package io.github.khabar.text;

import io.github.khabar.article.Precision;
import io.github.khabar.text.DateWords.Entry;
import io.github.khabar.text.DateWords.Type;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads times of day with their period and zone: «14:05», «02:05 م», «الساعة 10 مساء», «11:05 بتوقيت غرينتش». One call only. */
final class ClockTimes {
    private final DateTokens tokens;
    private final DateZones zones;

    ClockTimes(DateTokens tokens) {
        this.tokens = tokens;
        zones = new DateZones(tokens);
    }

    /**
     * A time of day.
     *
     * @param time the time
     * @param precision hour, minute or second
     * @param zone the zone stated with it, or null
     * @param end the token after it
     */
    record Clock(LocalTime time, Precision precision, DateZones.@Nullable Zone zone, int end) {}

    /** Reads the time that starts at a token, or gives null. */
    @Nullable Clock read(int at) {
        Entry before = DateWords.find(tokens, at, Type.PERIOD);
        int hour = before == null ? at : at + before.length();
        boolean named = DateWords.is(tokens, hour, Type.HOUR);
        hour = named ? hour + 1 : hour;
        Entry word = named ? DateWords.find(tokens, hour, Type.CLOCK) : null;
        if (word != null) {
            return inWords(word, hour + word.length(), before);
        }
        if (!tokens.isNumber(hour, 2, 0, 24)) {
            return null;
        }
        boolean minutes = isDivider(hour + 1) && tokens.digits(hour + 2) == 2 && tokens.isNumber(hour + 2, 2, 0, 59);
        if (!minutes && !named) {
            return null;
        }
        boolean seconds = minutes && tokens.isSign(hour + 3, ':') && tokens.isNumber(hour + 4, 2, 0, 59);
        int end = fraction(seconds ? hour + 5 : minutes ? hour + 3 : hour + 1);
        Entry after = before == null ? DateWords.find(tokens, end, Type.PERIOD) : null;
        Entry period = after == null ? before : after;
        int hours = hours(tokens.value(hour), period) % 24;
        LocalTime time = LocalTime.of(hours, minutes ? tokens.value(hour + 2) : 0, seconds ? tokens.value(hour + 4) : 0);
        Precision precision = seconds ? Precision.SECOND : minutes ? Precision.MINUTE : Precision.HOUR;
        return zoned(time, precision, after == null ? end : end + after.length());
    }

    /** «الساعة الثالثة عصرا». */
    private Clock inWords(Entry word, int end, @Nullable Entry before) {
        Entry after = before == null ? DateWords.find(tokens, end, Type.PERIOD) : null;
        int hour = hours(word.number(), after == null ? before : after) % 24;
        return zoned(LocalTime.of(hour, 0), Precision.HOUR, after == null ? end : end + after.length());
    }

    private Clock zoned(LocalTime time, Precision precision, int end) {
        DateZones.Zone zone = zones.read(end);
        return new Clock(time, precision, zone, zone == null ? end : zone.end());
    }

    private boolean isDivider(int at) {
        return tokens.isSign(at, ':') || tokens.isAttached(at) && (tokens.word(at).equals("h") || tokens.word(at).equals("س"));
    }

    private int fraction(int at) {
        return tokens.isSign(at, '.') && tokens.isAttached(at) && tokens.isAttached(at + 1) && tokens.isNumber(at + 1)
                ? at + 2
                : at;
    }

    private static int hours(int hour, @Nullable Entry period) {
        if (period == null || hour > 12) {
            return hour;
        }
        return switch (period.value()) {
            case "morning" -> hour == 12 ? 0 : hour;
            case "noon" -> hour < 10 ? hour + 12 : hour;
            case "evening" -> hour == 12 ? 12 : hour + 12;
            default -> hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour; // night: from six in the evening to five in the morning
        };
    }
}
