package io.github.khabar.internal.metadata;

import java.util.List;

/**
 * Reads the dateline at the start of a paragraph: PLACE [date] AGENCY [من sender] between separators. Knows the outlet's names;
 * used by one call.
 */
final class DatelineParser {
    private static final int LONGEST = 90;

    private final Slots slots;

    DatelineParser(Slots slots) {
        this.slots = slots;
    }

    /**
     * Reads the start of a paragraph.
     *
     * @param text display text
     * @return its dateline, or {@link Dateline#NONE}
     */
    Dateline parse(String text) {
        List<Segment> segments = Segment.split(text, LONGEST);
        DatelineReading reading = new DatelineReading(slots, segments);
        Dateline sure = Dateline.NONE;
        for (int at = 0; at < segments.size() && reading.take(at); at++) {
            Segment segment = segments.get(at);
            if (segment.end() == text.length() || ends(segment.gap(), reading)) {
                sure = reading.isAnchored() ? reading.dateline(segment.end() + segment.gap().length()) : sure;
            }
        }
        return sure;
    }

    /**
     * A comma may part two halves of a place; only a dash, slash or bracket ends a dateline, a colon or line break only
     * behind an agency.
     */
    private static boolean ends(String gap, DatelineReading reading) {
        for (int at = 0; at < gap.length(); at++) {
            char c = gap.charAt(at);
            if ("-–—ـ/)|»".indexOf(c) >= 0 || (c == ':' || c == '\n') && reading.isSigned()) {
                return true;
            }
        }
        return false;
    }
}
