package io.github.khabar.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of word lists in search keys; where several fit, the longest one. A phrase ends where a word ends. One step a
 * character. Immutable and thread-safe.
 */
public final class PhraseMatcher {
    private static final int OPENINGS = 1 << 13;
    private static final int FACTOR = 31;

    private final KeyTrie trie;
    /** Whether some phrase begins with a word of a hash: few words of a text do, and the others cost one look. */
    private final boolean[] openings = new boolean[OPENINGS];
    private boolean oddOpenings; // some phrase begins with what is no word

    /**
     * A phrase that was found.
     *
     * @param row the entry of the list
     * @param start 0-based index of its first character in the search key
     * @param end index after its last character
     */
    public record Match(WordTable.Row row, int start, int end) {}

    private PhraseMatcher(KeyTrie trie) {
        this.trie = trie;
    }

    private void add(WordTable.Row row) {
        trie.add(row);
        int hash = 0;
        int at = 0;
        for (; at < row.key().length() && CharClass.isLetterOrDigit(row.key().charAt(at)); at++) {
            hash = hash * FACTOR + row.key().charAt(at);
        }
        openings[opening(hash)] = true;
        oddOpenings |= at == 0;
    }

    /**
     * Compiles lists.
     *
     * @param tables the lists; where two have the same key, the first one counts
     * @return the matcher
     */
    public static PhraseMatcher of(WordTable... tables) {
        PhraseMatcher matcher = new PhraseMatcher(new KeyTrie());
        for (WordTable table : tables) {
            matcher.add(table.rows());
        }
        return matcher;
    }

    /**
     * Compiles the rows of a list.
     *
     * @param rows its rows; where two have the same key, the first one counts
     * @return the matcher
     */
    public static PhraseMatcher of(List<WordTable.Row> rows) {
        PhraseMatcher matcher = new PhraseMatcher(new KeyTrie());
        matcher.add(rows);
        return matcher;
    }

    private void add(List<WordTable.Row> rows) {
        for (WordTable.Row row : rows) {
            add(row);
        }
    }

    /**
     * Finds the longest phrase that begins at an index. The caller vouches that the index is a good place to begin: the start of a
     * word, or behind a particle written on to it.
     *
     * @param key a search key
     * @param start 0-based index of the phrase's first character
     * @return the phrase, or null
     */
    public @Nullable Match at(String key, int start) {
        WordTable.Row row = null;
        int end = start;
        int node = KeyTrie.ROOT;
        for (int at = start; at < key.length(); at++) {
            node = trie.next(node, key.charAt(at));
            if (node < 0) {
                break;
            }
            WordTable.Row candidate = trie.row(node);
            if (candidate != null && isWordEnd(key, at + 1)) {
                row = candidate;
                end = at + 1;
            }
        }
        return row == null ? null : new Match(row, start, end);
    }

    /**
     * Tells whether a text is a phrase.
     *
     * @param key a search key
     * @return the phrase that is the whole of the key, or null
     */
    public @Nullable Match whole(String key) {
        int node = KeyTrie.ROOT;
        for (int at = 0; at < key.length() && node >= 0; at++) {
            node = trie.next(node, key.charAt(at));
        }
        WordTable.Row row = node < 0 ? null : trie.row(node);
        return row == null ? null : new Match(row, 0, key.length());
    }

    /**
     * Finds the first phrase that begins with a word at or after an index.
     *
     * @param key a search key
     * @param from 0-based index to begin at
     * @return the phrase, or null
     */
    public @Nullable Match next(String key, int from) {
        int at = from > 0 && from < key.length() && CharClass.isLetterOrDigit(key.charAt(from - 1)) ? wordEnd(key, from) : from;
        while (at < key.length()) {
            int start = at;
            int hash = 0;
            for (; at < key.length(); at++) {
                char c = key.charAt(at);
                if (!CharClass.isLetterOrDigit(c)) {
                    break;
                }
                hash = hash * FACTOR + c;
            }
            boolean opens = at > start ? openings[opening(hash)] : oddOpenings;
            Match match = opens ? at(key, start) : null;
            if (match != null) {
                return match;
            }
            at = Math.max(at, start + 1);
        }
        return null;
    }

    private static int wordEnd(String key, int from) {
        int at = from;
        while (at < key.length() && CharClass.isLetterOrDigit(key.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Finds all phrases from left to right, none of which overlap.
     *
     * @param key a search key
     * @return the phrases in their order
     */
    public List<Match> all(String key) {
        List<Match> matches = new ArrayList<>();
        Match match = next(key, 0);
        while (match != null) {
            matches.add(match);
            match = next(key, match.end());
        }
        return matches;
    }

    private static int opening(int hash) {
        return (hash ^ hash >>> 13) & OPENINGS - 1;
    }

    private static boolean isWordEnd(String key, int end) {
        return end == key.length()
                || !CharClass.isLetterOrDigit(key.charAt(end))
                || !CharClass.isLetterOrDigit(key.charAt(end - 1));
    }
}
