package io.github.khabar.internal.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dateline at the start of a paragraph: PLACE [date] AGENCY between separators. Used by one call. */
final class DatelineParser {
    private static final int LONGEST = 90;
    private static final int LONGEST_UNKNOWN = 3; // words of a place that the list does not know

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
        Reading reading = new Reading();
        for (int at = 0; at < segments.size() && reading.take(segments, at); at++) {
            if (isStrong(segments.get(at).gap()) || segments.get(at).end() == text.length()) {
                reading.settle(segments.get(at));
            }
        }
        return reading.dateline();
    }

    /** A comma may part two halves of a place; only a dash, slash or bracket ends a dateline. */
    private static boolean isStrong(String gap) {
        for (int at = 0; at < gap.length(); at++) {
            if ("-–—ـ/)|:»".indexOf(gap.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What has been read so far, and what of it is sure. */
    private final class Reading {
        private @Nullable String place;
        private @Nullable String agency;
        private @Nullable String person;
        private @Nullable String date;
        private boolean outlet;
        private boolean bracket; // the part stands in brackets after a place: its country
        private Dateline sure = Dateline.NONE;

        boolean take(List<Segment> segments, int at) {
            Segment segment = segments.get(at);
            bracket = at > 0 && segments.get(at - 1).gap().indexOf('(') >= 0;
            return switch (slots.of(segment.text())) {
                case AGENCY -> agency(segment.text());
                case PLACE -> place(segment.text(), at > 0 ? segments.get(at - 1).gap() : "");
                case OUTLET -> outlet = true;
                case DATE -> date(segment.text());
                case PERSON -> person(segment.text(), segments, at);
                case DESK, OTHER -> other(segment.text(), segments, at);
            };
        }

        private boolean agency(String text) {
            agency = agency == null ? text : agency;
            return true;
        }

        private boolean place(String text, String gap) {
            boolean second = place != null && gap.indexOf('،') >= 0;
            place = place == null ? text : second && !bracket ? place + "، " + text : place;
            return true;
        }

        private boolean date(String text) {
            date = text;
            return place != null || agency != null;
        }

        /** A person is a sender only where the place is known already; before a colon stands a speaker. */
        private boolean person(String text, List<Segment> segments, int at) {
            if (place == null || segments.get(at).gap().indexOf(':') >= 0) {
                return other(text, segments, at);
            }
            person = PersonNames.bare(text);
            return true;
        }

        /** A short unknown name right before an agency is a place; «من فلان» names the sender. */
        private boolean other(String text, List<Segment> segments, int at) {
            List<String> words = Keys.words(text);
            int from = words.indexOf("من");
            if (from >= 0 && place != null) {
                String name = PersonNames.bare(String.join(" ", words.subList(from + 1, words.size())));
                person = PersonNames.isFull(name) ? name : person;
                return person != null;
            }
            boolean beforeAgency = at + 1 < segments.size()
                    && slots.of(segments.get(at + 1).text()) == Slot.AGENCY
                    && segments.get(at).gap().indexOf('،') < 0;
            if (at > 0 || words.size() > LONGEST_UNKNOWN || !beforeAgency) {
                return false;
            }
            place = text;
            return true;
        }

        void settle(Segment last) {
            boolean anchored = place != null || agency != null || outlet;
            if (anchored) {
                sure = new Dateline(place, agency, person, date, last.end() + last.gap().length());
            }
        }

        Dateline dateline() {
            return sure;
        }
    }
}
