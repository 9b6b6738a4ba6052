package io.github.khabar.text;

import io.github.khabar.text.DateWords.Entry;
import io.github.khabar.text.DateWords.Type;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads zones after a time: «Z», «+0300», «(GMT+0400)», «بتوقيت القاهرة», «ت.غ». Used by one call. */
final class DateZones {
    private static final int MOST_HOURS = 14;

    private final DateTokens tokens;

    DateZones(DateTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A zone.
     *
     * @param id its rules
     * @param end the token after it
     */
    record Zone(ZoneId id, int end) {}

    /** Reads the zone that starts at a token, or gives null. */
    @Nullable Zone read(int at) {
        boolean bracket = tokens.isSign(at, '(');
        Zone zone = bare(bracket ? at + 1 : at);
        if (zone == null && bracket) {
            zone = city(at + 1);
        }
        return zone != null && bracket && tokens.isSign(zone.end(), ')') ? new Zone(zone.id(), zone.end() + 1) : zone;
    }

    /** «14:05 (مكة المكرمة)»: behind a time the city in brackets is its zone. */
    private @Nullable Zone city(int at) {
        Entry entry = DateWords.find(tokens, at, Type.ZONE);
        boolean closed = entry != null && tokens.isSign(at + entry.length(), ')');
        return closed ? new Zone(ZoneId.of(entry.value()), at + entry.length()) : null;
    }

    private @Nullable Zone bare(int at) {
        if (tokens.isSign(at, '+') || tokens.isSign(at, '-') && tokens.isAttached(at)) {
            return offset(at);
        }
        if (tokens.word(at).equals("ت") && tokens.isSign(at + 1, '.') && tokens.word(at + 2).equals("غ")) {
            return new Zone(ZoneOffset.UTC, at + 3);
        }
        int name = DateWords.skip(tokens, at, Type.ZONE_SIGN);
        Entry entry = DateWords.find(tokens, name, Type.ZONE);
        // a city is a zone only after «بتوقيت»; else it is where the story comes from
        if (entry == null || name == at && !isLatin(entry) && !entry.value().equals("Z")) {
            return null;
        }
        return shifted(entry, name + entry.length());
    }

    /** «GMT+3» is an offset from Greenwich. */
    private Zone shifted(Entry entry, int end) {
        boolean signed = tokens.isSign(end, '+') || tokens.isSign(end, '-');
        Zone offset = entry.value().equals("Z") && signed && tokens.isAttached(end) ? offset(end) : null;
        return offset == null ? new Zone(ZoneId.of(entry.value()), end) : offset;
    }

    private static boolean isLatin(Entry entry) {
        return entry.words().get(0).charAt(0) <= 'z';
    }

    private @Nullable Zone offset(int sign) {
        int value = sign + 1;
        if (!tokens.isNumber(value)) {
            return null;
        }
        boolean colon = tokens.digits(value) <= 2 && tokens.isSign(value + 1, ':') && tokens.digits(value + 2) == 2;
        boolean packed = tokens.digits(value) == 4;
        int hours = packed ? tokens.value(value) / 100 : tokens.value(value);
        int minutes = packed ? tokens.value(value) % 100 : colon ? tokens.value(value + 2) : 0;
        if (hours > MOST_HOURS || minutes > 59 || tokens.digits(value) == 3) {
            return null;
        }
        int total = (hours * 60 + minutes) * 60;
        return new Zone(ZoneOffset.ofTotalSeconds(tokens.isSign(sign, '-') ? -total : total), colon ? value + 3 : value + 1);
    }
}
