package io.github.khabar.internal.quote;

/**
 * A word as one number of 64 bits, made letter by letter: what stands behind a particle follows from the whole word in one step,
 * and the lexicon keeps no letters. Its lower half is {@link String#hashCode}. That two words share a number by chance is as good as
 * impossible: once in 10^15 look-ups.
 */
final class WordHash {
    /** The longest word whose rest is looked up without its first letter. */
    static final int LONGEST = 40;

    private static final long FACTOR = 0x9e3779b90000001fL;
    private static final long[] POWERS = new long[LONGEST];

    static {
        long power = 1;
        for (int at = 0; at < LONGEST; at++) {
            POWERS[at] = power;
            power *= FACTOR;
        }
    }

    private WordHash() {}

    /** {@return the number of a word and one more letter} */
    static long then(long hash, char letter) {
        return hash * FACTOR + letter;
    }

    /** {@return the number of a word and the letters of another one from an index on} */
    static long then(long hash, String letters, int from) {
        long longer = hash;
        for (int at = from; at < letters.length(); at++) {
            longer = then(longer, letters.charAt(at));
        }
        return longer;
    }

    /** {@return the number of a word} */
    static long of(String word) {
        return then(0, word, 0);
    }

    /** {@return the number of a word in a range of characters} */
    static long of(char[] text, int from, int to) {
        long hash = 0;
        for (int at = from; at < to; at++) {
            hash = then(hash, text[at]);
        }
        return hash;
    }

    /** {@return the number of a word without its first letter, from the number of the whole; 0 where the word is too long} */
    static long withoutFirst(long hash, char first, int length) {
        return length > LONGEST ? 0 : hash - first * POWERS[length - 1];
    }
}
