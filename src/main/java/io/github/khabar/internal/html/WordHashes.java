package io.github.khabar.internal.html;

import java.util.Arrays;

/** The words of a text as numbers, for comparing texts without making strings. */
final class WordHashes {
    private WordHashes() {}

    /** Gives one number for each word of a range; the same word gives the same number. */
    static int[] of(CharSequence text, int from, int to) {
        int[] hashes = new int[Math.max(4, (to - from) / 5)];
        int count = 0;
        int hash = 0;
        for (int at = from; at <= to; at++) {
            char c = at < to ? text.charAt(at) : ' ';
            if (c != 'ـ' && Character.isLetterOrDigit(c)) {
                hash = hash * 31 + fold(c);
            } else if (hash != 0 && !isMark(c)) {
                hashes = count == hashes.length ? Arrays.copyOf(hashes, count * 2) : hashes;
                hashes[count++] = hash;
                hash = 0;
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** Harakat and tatweel stand inside words and do not count. */
    private static boolean isMark(char c) {
        return c == 'ـ' || c >= 0x64B && c <= 0x65F || c == 0x670;
    }

    /** Gives one number for a run of words. */
    static long run(int[] words, int from, int count) {
        long key = 17;
        for (int at = from; at < from + count; at++) {
            key = key * 0x9E3779B97F4A7C15L + words[at];
        }
        return key;
    }

    /** Folds the spellings of alef, ya and ta marbuta, and capitals. */
    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> Character.toLowerCase(c);
        };
    }
}
