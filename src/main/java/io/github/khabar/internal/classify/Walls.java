package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.PhraseMatcher;
import io.github.khabar.internal.lexicon.WordTable;
import java.util.HashSet;
import java.util.Set;

/** Knows the phrases of pages that stand in front of the page. Immutable and thread-safe. */
final class Walls {
    /** A bot wall. */
    static final String CHALLENGE = "challenge";
    /** A bot wall, told by the start of the title. */
    static final String TITLE = "title";
    /** A consent wall. */
    static final String CONSENT = "consent";
    /** A pay wall. */
    static final String PAYWALL = "paywall";

    private static final PhraseMatcher PHRASES = PhraseMatcher.of(WordTable.rows(Walls.class, "wall-phrases.txt"));

    private Walls() {}

    /** {@return whether a search key begins with a phrase of a kind of wall} */
    static boolean begin(String wall, String key) {
        PhraseMatcher.Match match = PHRASES.at(key, Scan.nextLetter(key, 0));
        return match != null && match.row().group().equals(wall);
    }

    /** {@return the kinds of walls whose phrases stand in a search key, which has no capitals} */
    static Set<String> in(String key) {
        PhraseMatcher.Match match = PHRASES.next(key, 0);
        if (match == null) {
            return Set.of();
        }
        Set<String> found = new HashSet<>(2);
        for (; match != null; match = PHRASES.next(key, match.end())) {
            found.add(match.row().group());
        }
        return found;
    }
}
