package io.github.khabar.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of word lists in search keys; where several fit, the longest one. A phrase ends where a word ends. One step a
 * character. Immutable and thread-safe.
 */
public final class PhraseMatcher {
    private final KeyTrie trie;

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

    /**
     * Compiles lists.
     *
     * @param tables the lists; where two have the same key, the first one counts
     * @return the matcher
     */
    public static PhraseMatcher of(WordTable... tables) {
        KeyTrie trie = new KeyTrie();
        for (WordTable table : tables) {
            table.rows().forEach(trie::add);
        }
        return new PhraseMatcher(trie);
    }

    /**
     * Finds the longest phrase that begins at an index. The caller vouches that the index is a good place to begin: the start of a
     * word, or behind a particle written on to it.
     *
     * @param key a search key
     * @param start 0-based index of the phrase's first character
     * @return the phrase, or null
     */
    public @Nullable Match at(CharSequence key, int start) {
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
     * Finds the longest phrase at the start of a text.
     *
     * @param key a search key
     * @return the phrase, or null
     */
    public @Nullable Match atStart(CharSequence key) {
        return at(key, 0);
    }

    /**
     * Tells whether a text is a phrase.
     *
     * @param key a search key
     * @return the phrase that is the whole of the key, or null
     */
    public @Nullable Match whole(CharSequence key) {
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
    public @Nullable Match next(CharSequence key, int from) {
        for (int at = from; at < key.length(); at++) {
            if (isWordStart(key, at)) {
                Match match = at(key, at);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    /**
     * Finds all phrases from left to right, none of which overlap.
     *
     * @param key a search key
     * @return the phrases in their order
     */
    public List<Match> all(CharSequence key) {
        List<Match> matches = new ArrayList<>();
        Match match = next(key, 0);
        while (match != null) {
            matches.add(match);
            match = next(key, match.end());
        }
        return matches;
    }

    private static boolean isWordStart(CharSequence key, int at) {
        return at == 0 || !CharClass.isLetterOrDigit(key.charAt(at - 1));
    }

    private static boolean isWordEnd(CharSequence key, int end) {
        return end == key.length()
                || !CharClass.isLetterOrDigit(key.charAt(end))
                || !CharClass.isLetterOrDigit(key.charAt(end - 1));
    }
}
