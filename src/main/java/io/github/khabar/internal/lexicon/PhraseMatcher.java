package io.github.khabar.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of word lists in search keys; where several fit, the longest one. A phrase ends where a word ends. One step a
 * character. Immutable and thread-safe.
 */
public final class PhraseMatcher {
    private static final int OPENINGS = 13; // bits of an index
    private static final int WINDOW = 4; // characters
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final KeyTrie trie = new KeyTrie();
    /**
     * Whether some phrase begins with certain four characters, or has them behind its first one: so it is enough to look at every
     * second place of a text, and few hold such a window.
     */
    private final boolean[] openings = new boolean[1 << OPENINGS];
    private boolean isShort; // some phrase has too few characters for two windows

    /**
     * A phrase that was found.
     *
     * @param row the entry of the list
     * @param start 0-based index of its first character in the search key
     * @param end index after its last character
     */
    public record Match(WordTable.Row row, int start, int end) {}

    private PhraseMatcher() {}

    private void add(WordTable.Row row) {
        trie.add(row);
        isShort |= row.key().length() <= WINDOW;
        long window = 0;
        for (int at = 0; at < Math.min(row.key().length(), WINDOW + 1); at++) {
            window = window << Character.SIZE | spaced(row.key().charAt(at));
            openings[opening(window)] |= at >= WINDOW - 1;
        }
    }

    /**
     * Compiles lists.
     *
     * @param tables the lists; where two have the same key, the first one counts
     * @return the matcher
     */
    public static PhraseMatcher of(WordTable... tables) {
        List<WordTable.Row> rows = new ArrayList<>();
        for (WordTable table : tables) {
            rows.addAll(table.rows());
        }
        return of(rows);
    }

    /**
     * Compiles the rows of a list.
     *
     * @param rows its rows; where two have the same key, the first one counts
     * @return the matcher
     */
    public static PhraseMatcher of(List<WordTable.Row> rows) {
        PhraseMatcher matcher = new PhraseMatcher();
        for (WordTable.Row row : rows) {
            matcher.add(row);
        }
        return matcher;
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
        int first = from > 0 && from < key.length() && CharClass.isLetterOrDigit(key.charAt(from - 1)) ? wordEnd(key, from) : from;
        for (int start = candidate(key, first); start < key.length(); start = candidate(key, start + 1)) {
            boolean inside = start > first && CharClass.isLetterOrDigit(key.charAt(start - 1)) && CharClass.isLetterOrDigit(key.charAt(start));
            Match match = inside ? null : at(key, start);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** {@return the first place at or after one where a phrase may begin; the length where there is none} */
    private int candidate(String key, int from) {
        if (isShort) {
            return from;
        }
        long window = 0;
        for (int at = from + 1; at < key.length(); at += 2) {
            window = window << 2 * Character.SIZE | spaced(key.charAt(at - 1)) << Character.SIZE | spaced(key.charAt(at));
            if (openings[opening(window)]) {
                return Math.max(from, at - WINDOW);
            }
        }
        return key.length();
    }

    /** A line break counts as a space. */
    private static long spaced(char c) {
        return c == '\n' ? ' ' : c;
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

    private static int opening(long window) {
        return (int) (window * SPREAD >>> Long.SIZE - OPENINGS);
    }

    private static boolean isWordEnd(String key, int end) {
        return end == key.length()
                || !CharClass.isLetterOrDigit(key.charAt(end))
                || !CharClass.isLetterOrDigit(key.charAt(end - 1));
    }
}
