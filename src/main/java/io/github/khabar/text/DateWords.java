package io.github.khabar.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list {@code date-words.txt}. Immutable and thread-safe. */
final class DateWords {
    private static final Map<String, List<Entry>> BY_FIRST = load("date-words.txt");

    private DateWords() {}

    /** What a word is in a date. */
    enum Type {
        MONTH,
        LIBYAN,
        HIJRI,
        HIJRI_ERA,
        COMMON_ERA,
        WEEKDAY,
        PERIOD,
        JOIN,
        YEAR,
        LINK,
        HOUR,
        ZONE_SIGN,
        ZONE,
        RELATIVE,
        DISTANCE,
        CLOCK,
        DIRECTION,
        UNIT,
        SPAN,
        NUMBER,
        ORDINAL
    }

    /**
     * One line of the list.
     *
     * @param type what it is
     * @param value its value as written in the list
     * @param words its words, folded; a number stands as its digits
     */
    record Entry(Type type, String value, List<String> words) {
        int number() {
            return Integer.parseInt(value);
        }

        int length() {
            return words.size();
        }
    }

    /** Finds the longest entry of a type that starts at a token. */
    static @Nullable Entry find(DateTokens tokens, int at, Type type) {
        List<Entry> entries = tokens.entries(at);
        // Asked for every token: an iterator each time would be most of what reading dates allocates.
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            if (entry.type() == type && matches(entry, tokens, at)) {
                return entry;
            }
        }
        return null;
    }

    /** All entries that begin with a folded word, the longest first. */
    static List<Entry> beginningWith(String word) {
        return BY_FIRST.getOrDefault(word, List.of());
    }

    static boolean is(DateTokens tokens, int at, Type type) {
        return find(tokens, at, type) != null;
    }

    /** The token after an entry of a type, or the same token where there is none. */
    static int skip(DateTokens tokens, int at, Type type) {
        Entry entry = find(tokens, at, type);
        return entry == null ? at : at + entry.length();
    }

    private static boolean matches(Entry entry, DateTokens tokens, int at) {
        for (int word = 1; word < entry.length(); word++) {
            String want = entry.words().get(word);
            boolean same = tokens.isNumber(at + word)
                    ? tokens.digits(at + word) == want.length() && want.equals(Integer.toString(tokens.value(at + word)))
                    : want.equals(tokens.word(at + word));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Entry>> load(String resource) {
        Map<String, List<Entry>> byFirst = new HashMap<>();
        for (String line : TextResource.lines(resource)) {
            Entry entry = entry(line);
            String first = entry.words().get(0);
            List<Entry> known = byFirst.get(first);
            if (known == null) {
                known = new ArrayList<>(1);
                byFirst.put(first, known);
            }
            known.add(placeOf(entry, known), entry);
        }
        return byFirst; // not copied: the maps of Map.copyOf compare many keys before they find none
    }

    /** Longer entries stand before shorter ones. */
    private static int placeOf(Entry entry, List<Entry> known) {
        int place = known.size();
        while (place > 0 && known.get(place - 1).length() < entry.length()) {
            place--;
        }
        return place;
    }

    private static Entry entry(String line) {
        String[] parts = line.split(" ", 3);
        DateTokens tokens = new DateTokens(parts[2]);
        List<String> words = new ArrayList<>(2);
        for (int at = 0; at < tokens.size(); at++) {
            words.add(tokens.isNumber(at) ? Integer.toString(tokens.value(at)) : tokens.word(at));
        }
        return new Entry(Type.valueOf(parts[0]), parts[1], List.copyOf(words));
    }
}
