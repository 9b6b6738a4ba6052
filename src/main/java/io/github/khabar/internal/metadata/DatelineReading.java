package io.github.khabar.internal.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of one dateline so far. Used by one call. */
final class DatelineReading {
    private static final int LONGEST_UNKNOWN = 3; // words of a place that the list does not know
    private static final int LONGEST_SIGNATURE = 32; // characters

    private final Slots slots;
    private final List<Segment> segments;
    private @Nullable String place;
    private @Nullable String agency;
    private @Nullable String person;
    private @Nullable String date;
    private boolean outlet;

    DatelineReading(Slots slots, List<Segment> segments) {
        this.slots = slots;
        this.segments = segments;
    }

    /** Takes the next part, or tells that it belongs to the story. */
    boolean take(int at) {
        String text = segments.get(at).text();
        boolean bare = place == null && agency == null; // nobody is sent and nothing is dated from nowhere
        return switch (bare ? slots.named(text) : slots.of(text)) {
            case AGENCY -> agency(text, at);
            case PLACE -> place(text, at);
            case OUTLET -> outlet = true;
            case DATE -> date(text);
            case PERSON -> person(text, at);
            case DESK, OTHER -> other(text, at);
        };
    }

    boolean isAnchored() {
        return place != null || agency != null || outlet;
    }

    /** Whether an agency or outlet has been named. */
    boolean isSigned() {
        return agency != null || outlet;
    }

    Dateline dateline(int end) {
        return new Dateline(place, agency, person, date, end);
    }

    /** «معا» is a word before it is an agency: alone it needs brackets or slashes around it. */
    private boolean agency(String text, int at) {
        boolean doubtful = place == null && WordSets.HOMOGRAPHS.contains(Keys.of(text)) && !isEnclosed(at);
        if (!doubtful) {
            agency = agency == null ? text : agency;
        }
        return !doubtful;
    }

    private boolean isEnclosed(int at) {
        String gap = segments.get(at).gap();
        return (segments.get(at).start() > 0 || at > 0) && (gap.indexOf(')') >= 0 || gap.indexOf('/') >= 0);
    }

    /** «دبي، الإمارات» is one place; a country in brackets only explains the city before it. */
    private boolean place(String text, int at) {
        String gap = gapBefore(at);
        if (place == null) {
            place = text;
        } else if (gap.indexOf('،') >= 0 && gap.indexOf('(') < 0) {
            place = place + "، " + text;
        }
        return true;
    }

    private String gapBefore(int at) {
        return at == 0 ? "" : segments.get(at - 1).gap();
    }

    private boolean date(String text) {
        date = date == null ? text : date;
        return true;
    }

    /** A person is a sender only where the place is known already; before a colon stands a speaker. */
    private boolean person(String text, int at) {
        if (place == null || segments.get(at).gap().indexOf(':') >= 0 || isStory(at)) {
            return other(text, at);
        }
        person = PersonNames.bare(text);
        return true;
    }

    /** The last part of a text of some length is told, not signed. */
    private boolean isStory(int at) {
        return at + 1 == segments.size() && segments.get(at).gap().isBlank() && segments.get(at).end() > LONGEST_SIGNATURE;
    }

    private boolean other(String text, int at) {
        Composite composite = place == null ? Composite.of(text) : null;
        if (composite != null) {
            place = composite.place();
            date = composite.date();
            agency = composite.agency();
            return true;
        }
        return figures(text) || special(text) || sender(text) || unknownPlace(text, at);
    }

    /** The day or month of a date in figures: «الكويت - 19 - 8 (كونا)». */
    private boolean figures(String text) {
        return place != null && text.length() <= 4 && Keys.isNumber(text);
    }

    /** «عدن (المرفأ) خاص:»: the outlet says that the story is its own. */
    private boolean special(String text) {
        return isSigned() && Keys.of(text).equals("خاص");
    }

    /** «من فلان», «خاص من فلان». */
    private boolean sender(String text) {
        if (place == null && !text.startsWith("من")) {
            return false;
        }
        List<String> words = Keys.words(text);
        int from = words.indexOf("من");
        if (from < 0 || from > (place == null ? 0 : 2)) {
            return false;
        }
        String name = PersonNames.bare(String.join(" ", words.subList(from + 1, words.size())));
        if (!PersonNames.isFull(name)) {
            return false;
        }
        person = name;
        return true;
    }

    /** A short unknown name right before an agency, or before a country in brackets, is a place. */
    private boolean unknownPlace(String text, int at) {
        if (at > 0 || at + 1 == segments.size() || Keys.words(text).size() > LONGEST_UNKNOWN) {
            return false;
        }
        Slot next = slots.named(segments.get(at + 1).text());
        String gap = segments.get(at).gap();
        boolean known = next == Slot.AGENCY && gap.indexOf('،') < 0 || next == Slot.PLACE && gap.indexOf('(') >= 0;
        place = known ? text : place;
        return known;
    }
}
