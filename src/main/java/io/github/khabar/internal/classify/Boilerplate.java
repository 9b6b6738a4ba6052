package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.PhraseMatcher;
import io.github.khabar.internal.lexicon.WordTable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows the phrases that stand around and between the paragraphs of a story. Immutable and thread-safe. */
final class Boilerplate {
    private static final int LONGEST_OPENED = 12;
    private static final int LONGEST_LABELLED = 25;
    private static final PhraseMatcher PHRASES =
            PhraseMatcher.of(WordTable.load(Boilerplate.class, "boilerplate.txt"));

    private Boilerplate() {}

    /**
     * A phrase that opens a block.
     *
     * @param effect what it makes of the block
     * @param group the group of the list, for the trace
     * @param whole whether nothing but punctuation follows
     */
    record Phrase(Effect effect, String group, boolean whole) {}

    /**
     * Finds the phrase that decides what a block is.
     *
     * @param line the block
     * @return the phrase, or null where the block is no boilerplate by its words
     */
    static @Nullable Phrase find(Line line) {
        String key = line.key();
        PhraseMatcher.Match match = PHRASES.at(key, Scan.nextLetter(key, 0));
        if (match == null) {
            return null;
        }
        int next = Scan.skipBlanks(key, match.end());
        boolean whole = Scan.nextLetter(key, match.end()) == key.length();
        boolean colon = next < key.length() && key.charAt(next) == ':';
        if (!whole && !(colon && line.hasAtMost(LONGEST_LABELLED)) && !reaches(match.row().column(1), line)) {
            return null;
        }
        Effect effect = Effect.valueOf(match.row().column(0).toUpperCase(Locale.ROOT));
        return new Phrase(effect, match.row().group(), whole);
    }

    private static boolean reaches(String reach, Line line) {
        return reach.equals("any") || reach.equals("opens") && line.hasAtMost(LONGEST_OPENED);
    }
}
