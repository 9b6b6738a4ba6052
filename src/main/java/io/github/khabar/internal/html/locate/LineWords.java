package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.WordHashes;
import io.github.khabar.internal.lexicon.WordTable;
import java.util.List;

/** Finds the phrases of {@code line-words.txt} among the words of a line, as numbers. Immutable and thread-safe. */
final class LineWords {
    static final LineWords STANDARD = new LineWords(WordTable.rows(LineWords.class, "line-words.txt"));

    private static final int LENGTHS_MASK = 0x3FF;

    private final LongIds phrases = new LongIds(512);
    /** The bit of the group of each phrase. */
    private final int[] bits;
    /** A bit for each number that a first word may have, so that most words cost one look. */
    private final long[] firstWords = new long[1 << 10];

    /** By the last bits of a first word, a bit for each number of words that one of its phrases has. */
    private final int[] lengths = new int[LENGTHS_MASK + 1];

    /** What a line holds: bits of {@link LineGroup} for phrases that open it, that are all of it, and that stand anywhere in it. */
    record Found(int opening, int whole, int anywhere) {
        static final Found NOTHING = new Found(0, 0, 0);
    }

    private LineWords(List<WordTable.Row> rows) {
        bits = new int[rows.size()];
        for (WordTable.Row row : rows) {
            int[] words = WordHashes.of(row.word(), 0, row.word().length());
            int known = phrases.size();
            int phrase = phrases.add(WordHashes.run(words, 0, words.length));
            if (phrase == known) {
                bits[phrase] = LineGroup.valueOf(row.group()).bit();
            }
            firstWords[slot(words[0])] |= 1L << words[0];
            lengths[words[0] & LENGTHS_MASK] |= 1 << words.length;
        }
    }

    private static int slot(int word) {
        return (word >>> 6 ^ word >>> 19) & 0x3FF;
    }

    /** The longest phrase that begins with a word: its number, and in the upper half its words; -1 for none. */
    private long longest(int[] words, int at, int end) {
        int left = lengths[words[at] & LENGTHS_MASK] >>> 1;
        long found = -1;
        long key = WordHashes.EMPTY_RUN;
        for (int next = at; left != 0 && next < end; next++) {
            key = WordHashes.longer(key, words[next]);
            int phrase = (left & 1) == 0 ? -1 : phrases.find(key);
            found = phrase < 0 ? found : (long) (next - at + 1) << 32 | phrase;
            left >>>= 1;
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
            long phrase = longest(words, at, end);
            if (phrase >= 0) {
                int run = (int) (phrase >>> 32);
                int bit = bits[(int) phrase];
                anywhere |= bit;
                opening |= at == from ? bit : 0;
                whole |= at == from && run >= count - 1 ? bit : 0;
            }
        }
        return anywhere == 0 ? Found.NOTHING : new Found(opening, whole, anywhere);
    }
}
