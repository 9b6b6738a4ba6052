package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.PhraseMatcher;
import io.github.khabar.internal.lexicon.WordTable;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows the phrases that stand around and between the paragraphs of a story. Immutable and thread-safe. */
final class Boilerplate {
    private static final int LONGEST_OPENED = 12;
    private static final int LONGEST_LABELLED = 25;
    private static final List<WordTable.Row> ROWS = WordTable.rows(Boilerplate.class, "boilerplate.txt");
    private static final PhraseMatcher PHRASES = PhraseMatcher.of(ROWS);
    /** How phrases begin, one bit a beginning: most lines begin otherwise and are not looked up. */
    private static final BitSet BEGINNINGS = beginnings();
    private static final int BEGINNING = 3; // letters

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
        int start = Scan.nextLetter(key, 0);
        PhraseMatcher.Match match = BEGINNINGS.get(beginning(key, start)) ? PHRASES.at(key, start) : null;
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

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet();
        for (WordTable.Row row : ROWS) {
            beginnings.set(beginning(row.key(), 0));
        }
        return beginnings;
    }

    /** A number for the letters at the start of a phrase; no phrase is shorter. */
    private static int beginning(String key, int start) {
        int number = 0;
        for (int at = start; at < Math.min(start + BEGINNING, key.length()); at++) {
            number = number * 31 + key.charAt(at);
        }
        return number & 0xFFFF;
    }

    private static boolean reaches(String reach, Line line) {
        return reach.equals("any") || reach.equals("opens") && line.hasAtMost(LONGEST_OPENED);
    }
}
