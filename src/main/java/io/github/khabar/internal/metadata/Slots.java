package io.github.khabar.internal.metadata;

import io.github.khabar.article.Sourced;
import io.github.khabar.internal.lexicon.CharClass;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.text.ArabicDates;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what the parts of a byline or dateline are, knowing the outlet's own names. Used by one call. */
final class Slots {
    private static final int SHORTEST_OUTLET = 3;
    private static final int SHORTEST_NICKNAME = 4;
    private static final int LONGEST_TITLED = 3; // words
    private static final int LONGEST_AGENCY = 5; // words
    private static final OffsetDateTime ANY_DAY = OffsetDateTime.of(2001, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC); // a year where none is named

    private final Set<String> outlets = new HashSet<>();
    private final Map<String, Slot> known = new HashMap<>();

    Slots(Hints hints) {
        for (HintKey key : new HintKey[] {HintKey.SITE_NAME, HintKey.DESK}) {
            for (Sourced<String> name : hints.all(key)) {
                outlet(name.value());
            }
        }
        if (!hints.all(HintKey.TITLE).isEmpty()) {
            titled(hints.all(HintKey.TITLE).get(0).value(), hints);
        }
    }

    /** «Headline | Outlet»: what the title adds at its end to a stated headline. */
    private void titled(String title, Hints hints) {
        List<Segment> parts = Segment.split(title);
        String last = parts.isEmpty() ? "" : Keys.of(parts.get(parts.size() - 1).text());
        int cut = Math.max(title.lastIndexOf('|'), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        boolean added = cut > 0;
        for (Sourced<String> headline : hints.all(HintKey.HEADLINE)) {
            added &= !Keys.contains(Keys.of(headline.value()), last) || headline.value().strip().equals(title.strip());
        }
        if (added && Keys.words(last).size() <= LONGEST_TITLED && last.length() >= SHORTEST_OUTLET) {
            outlets.add(last);
        }
    }

    private void outlet(String name) {
        for (Segment part : Segment.split(name)) {
            String key = Keys.of(part.text());
            if (key.length() >= SHORTEST_OUTLET) {
                outlets.add(key);
            }
        }
    }

    Slot of(String text) {
        Slot slot = known.get(text);
        if (slot == null) {
            slot = read(text);
            known.put(text, slot);
        }
        return slot;
    }

    private Slot read(String text) {
        String key = Keys.of(text);
        Slot slot = listed(key);
        return slot == Slot.OTHER && !key.isEmpty() ? described(text, key) : slot;
    }

    /** {@return what a text names: an agency, a place, the outlet; else {@link Slot#OTHER}} */
    Slot named(String text) {
        String key = Keys.of(text);
        Slot slot = listed(key);
        boolean agency = slot == Slot.OTHER && !key.isEmpty() && !hasDigit(key) && isAgency(Keys.words(key));
        return agency ? Slot.AGENCY : slot;
    }

    private Slot listed(String key) {
        if (key.isEmpty()) {
            return Slot.OTHER;
        }
        if (WordSets.AGENCIES.contains(key)) {
            return Slot.AGENCY;
        }
        if (WordSets.PLACES.contains(key)) {
            return Slot.PLACE;
        }
        return isOutlet(key) ? Slot.OUTLET : Slot.OTHER;
    }

    private static Slot described(String text, String key) {
        if (hasDigit(key)) {
            return ArabicDates.find(text, ANY_DAY).isEmpty() ? Slot.OTHER : Slot.DATE;
        }
        List<String> words = Keys.words(key);
        if (isAgency(words)) {
            return Slot.AGENCY;
        }
        if (WordSets.DESKS.containsAny(words)) {
            return Slot.DESK;
        }
        return PersonNames.isFull(PersonNames.bare(text)) ? Slot.PERSON : Slot.OTHER;
    }

    /** The site's name, a part of it of some length, or a name that holds it. */
    boolean isOutlet(String key) {
        for (String outlet : outlets) {
            boolean part = key.length() >= SHORTEST_NICKNAME && Keys.contains(outlet, key);
            if (part || holds(key, outlet)) {
                return true;
            }
        }
        return false;
    }

    /** «Outlet.net», «the outlet in Rabat»: a word or two more. */
    private static boolean holds(String key, String outlet) {
        return Keys.contains(key, outlet) && Keys.words(key).size() <= Keys.words(outlet).size() + 2;
    }

    /** Whether a key is the site's name, whole or a part. */
    boolean isSite(String key) {
        return outlets.contains(key);
    }

    /** «وكالة الأنباء القبرصية», «وكالة فيديس الصحافية»: an agency that no list names. */
    private static boolean isAgency(List<String> words) {
        return words.size() <= LONGEST_AGENCY && WordSets.AGENCY_WORDS.contains(words.get(0))
                && WordSets.AGENCY_WORDS.containsAny(words.subList(1, words.size()));
    }

    private static boolean hasDigit(String key) {
        for (int at = 0; at < key.length(); at++) {
            if (CharClass.isDigit(key.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
