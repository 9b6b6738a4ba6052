package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** A few words that a rule asks for together. Immutable and thread-safe. */
final class Words {
    private final String[] words;
    private final int[] hashes;
    private final long sieve;

    private Words(String... words) {
        this.words = words;
        hashes = new int[words.length];
        long bits = 0;
        for (int at = 0; at < words.length; at++) {
            hashes[at] = words[at].hashCode();
            bits |= bit(hashes[at]);
        }
        sieve = bits;
    }

    static Words of(String... words) {
        return new Words(words);
    }

    /** {@return the word with a hash, null where there is none; hardly any word of a text gets past the first line} */
    @Nullable String find(int hash) {
        if ((sieve & bit(hash)) != 0) {
            for (int at = 0; at < hashes.length; at++) {
                if (hashes[at] == hash) {
                    return words[at];
                }
            }
        }
        return null;
    }

    private static long bit(int hash) {
        return 1L << (hash * 0x9e3779b9 >>> 26);
    }
}
