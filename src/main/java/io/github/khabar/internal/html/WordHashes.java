package io.github.khabar.internal.html;

import java.util.Arrays;

/** The words of a text as numbers, for comparing texts without making strings; the same as {@link UnitScan} gives. */
final class WordHashes {
    private WordHashes() {}

    /** Gives one number for each word of a range; the same word gives the same number. */
    static int[] of(CharSequence text, int from, int to) {
        int[] hashes = new int[Math.max(4, (to - from) / 5)];
        int count = 0;
        int hash = 0;
        for (int at = from; at <= to; at++) {
            char c = at < to ? text.charAt(at) : ' ';
            int letter = CharKinds.word(c);
            if (letter != 0) {
                hash = hash * 31 + letter;
            } else if (hash != 0 && CharKinds.of(c) != CharKinds.INSIDE) {
                hashes = count == hashes.length ? Arrays.copyOf(hashes, count * 2) : hashes;
                hashes[count++] = hash;
                hash = 0;
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** Gives one number for a run of words. */
    static long run(int[] words, int from, int count) {
        long key = 17;
        for (int at = from; at < from + count; at++) {
            key = key * 0x9E3779B97F4A7C15L + words[at];
        }
        return key;
    }
}
