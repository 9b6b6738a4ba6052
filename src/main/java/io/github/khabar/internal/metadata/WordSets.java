package io.github.khabar.internal.metadata;

import io.github.khabar.internal.lexicon.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of this package, asked for by {@link Keys#of key}. Immutable and thread-safe. */
final class WordSets {
    static final WordSets AGENCIES = load("agencies.txt");
    static final WordSets AGENCY_WORDS = load("agency-words.txt");
    static final WordSets HOMOGRAPHS = load("agency-homographs.txt");
    static final WordSets PLACES = load("places.txt");
    static final WordSets LABELS = load("byline-labels.txt");
    static final WordSets DESKS = load("desk-words.txt");
    static final WordSets NOT_NAMES = load("not-name-words.txt");
    static final WordSets TITLES = load("titles.txt");
    static final WordSets HOMES = load("home-words.txt");
    static final WordSets OPINIONS = load("opinion-sections.txt");
    static final WordSets WAW_NAMES = load("waw-names.txt");

    private final Map<String, String> groups;

    private WordSets(Map<String, String> groups) {
        this.groups = groups; // not copied: the maps of Map.copyOf compare many keys before they find none
    }

    /** The first words of all entries. */
    Set<String> firstWords() {
        Set<String> words = new HashSet<>();
        for (String key : groups.keySet()) {
            int space = key.indexOf(' ');
            words.add(space < 0 ? key : key.substring(0, space));
        }
        return words;
    }

    boolean contains(String key) {
        return groups.containsKey(key);
    }

    boolean containsAny(List<String> keys) {
        for (String key : keys) {
            if (contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** The group that an entry stands in, or null. */
    @Nullable String group(String key) {
        return groups.get(key);
    }

    private static WordSets load(String file) {
        Map<String, String> groups = new HashMap<>();
        for (WordTable.Row row : WordTable.rows(WordSets.class, file)) {
            groups.put(Keys.ofFolded(row.key()), row.group());
        }
        return new WordSets(groups);
    }
}
