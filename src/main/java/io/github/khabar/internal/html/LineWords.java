package io.github.khabar.internal.html;

import io.github.khabar.internal.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Finds the phrases of {@code line-words.txt} among the words of a line, as numbers. Immutable and thread-safe. */
final class LineWords {
    static final LineWords STANDARD = new LineWords(WordTable.load(LineWords.class, "line-words.txt"));

    private static final int LONGEST = 6;

    private final LongIds phrases = new LongIds(512);
    private final List<LineGroup> groups = new ArrayList<>();
    /** A bit for each number that a first word may have, so that most words cost one look. */
    private final long[] firstWords = new long[1 << 10];

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
        }
    }

    private static int slot(int word) {
        return (word >>> 6 ^ word >>> 19) & 0x3FF;
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
            for (int run = Math.min(LONGEST, end - at); run > 0; run--) {
                int id = phrases.find(WordHashes.run(words, at, run));
                if (id >= 0) {
                    LineGroup group = groups.get(id);
                    anywhere |= group.bit();
                    opening |= at == from ? group.bit() : 0;
                    whole |= at == from && run >= count - 1 ? group.bit() : 0;
                    break;
                }
            }
        }
        return anywhere == 0 ? Found.NOTHING : new Found(opening, whole, anywhere);
    }
}
