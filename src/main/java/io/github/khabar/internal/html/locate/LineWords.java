package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.WordHashes;
import io.github.khabar.internal.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Finds the phrases of {@code line-words.txt} among the words of a line, as numbers. Immutable and thread-safe. */
final class LineWords {
    static final LineWords STANDARD = new LineWords(WordTable.load(LineWords.class, "line-words.txt"));

    private static final int LONGEST_MASK = 0x3FF;

    private final LongIds phrases = new LongIds(512);
    private final List<LineGroup> groups = new ArrayList<>();
    /** A bit for each number that a first word may have, so that most words cost one look. */
    private final long[] firstWords = new long[1 << 10];

    /** By the last bits of a first word, how many words the longest of its phrases has. */
    private final byte[] longest = new byte[LONGEST_MASK + 1];

    /** What a line holds: bits of {@link LineGroup} for phrases that open it, that are all of it, and that stand anywhere in it. */
    record Found(int opening, int whole, int anywhere) {
        static final Found NOTHING = new Found(0, 0, 0);
    }

    private LineWords(WordTable table) {
        for (WordTable.Row row : table.rows()) {
            int[] words = WordHashes.of(row.word(), 0, row.word().length());
            if (phrases.add(WordHashes.run(words, 0, words.length)) == groups.size()) {
                groups.add(LineGroup.valueOf(row.group()));
            }
            firstWords[slot(words[0])] |= 1L << words[0];
            int own = words[0] & LONGEST_MASK;
            longest[own] = (byte) Math.max(longest[own], words.length);
        }
    }

    private static int slot(int word) {
        return (word >>> 6 ^ word >>> 19) & 0x3FF;
    }

    /** The number of words of the longest phrase that begins with a word, or 0. */
    private int longest(int[] words, int at, int end) {
        int most = Math.min(longest[words[at] & LONGEST_MASK], end - at);
        int found = 0;
        long key = WordHashes.EMPTY_RUN;
        for (int run = 1; run <= most; run++) {
            key = WordHashes.longer(key, words[at + run - 1]);
            found = phrases.find(key) >= 0 ? run : found;
        }
        return found;
    }

    Found find(int[] words, int from, int count) {
        int opening = 0;
        int whole = 0;
        int anywhere = 0;
        int end = from + count;
        for (int at = from; at < end; at++) {
            if ((firstWords[slot(words[at])] & 1L << words[at]) == 0) {
                continue;
            }
            int run = longest(words, at, end);
            if (run > 0) {
                int bit = groups.get(phrases.find(WordHashes.run(words, at, run))).bit();
                anywhere |= bit;
                opening |= at == from ? bit : 0;
                whole |= at == from && run >= count - 1 ? bit : 0;
            }
        }
        return anywhere == 0 ? Found.NOTHING : new Found(opening, whole, anywhere);
    }
}
