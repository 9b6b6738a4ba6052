package io.github.khabar.internal.html.flat;

import java.util.Arrays;

/** The words of a text as numbers, for comparing texts without making strings; the same as {@link LineScan} gives. */
public final class WordHashes {
    /** The number of a run without words. */
    public static final long EMPTY_RUN = 17;

    private WordHashes() {}

    /** Gives one number for each word of a range; the same word gives the same number. */
    public static int[] of(CharSequence text, int from, int to) {
        int[] hashes = new int[Math.max(4, (to - from) / 5)];
        int count = 0;
        int hash = 0;
        for (int at = from; at <= to; at++) {
            char c = at < to ? text.charAt(at) : ' ';
            int look = CharKinds.look(c);
            int letter = CharKinds.word(look);
            if (letter != 0) {
                hash = hash * 31 + letter;
            } else if (hash != 0 && CharKinds.kinds(look) != CharKinds.INSIDE) {
                hashes = count == hashes.length ? Arrays.copyOf(hashes, count * 2) : hashes;
                hashes[count++] = hash;
                hash = 0;
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** Gives one number for a run of words. */
    public static long run(int[] words, int from, int count) {
        long key = EMPTY_RUN;
        for (int at = from; at < from + count; at++) {
            key = longer(key, words[at]);
        }
        return key;
    }

    /** Gives the number of a run with one word more. */
    public static long longer(long run, int word) {
        return run * 0x9E3779B97F4A7C15L + word;
    }
}
