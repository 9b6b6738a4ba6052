package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words by their characters: numbers from 1, 0 for none. The hash of a word is a polynomial, so that the hash of what stands
 * behind a particle follows from the whole word's. Filled while loading, read by many threads afterwards.
 */
final class LexiconTable {
    private static final int FACTOR = 31;
    private static final int LONGEST = 40;
    private static final int[] POWERS = new int[LONGEST];
    private static final int FIRST_SIZE = 1 << 15;

    private int[] slots = new int[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private char[][] keys = new char[FIRST_SIZE][];
    private long[] classes = new long[FIRST_SIZE];
    private final List<@Nullable VerbForm> forms = new ArrayList<>();

    static {
        int power = 1;
        for (int at = 0; at < LONGEST; at++) {
            POWERS[at] = power;
            power *= FACTOR;
        }
    }

    LexiconTable() {
        forms.add(null);
    }

    /** Adds classes to a word. */
    void put(String key, long bits) {
        classes[number(key)] |= bits;
    }

    /** Makes a word a form of a verb; the first verb counts. */
    void put(String key, VerbForm form) {
        int number = number(key);
        if (forms.get(number) == null) {
            forms.set(number, form);
            classes[number] |= form.isParticiple() ? WordClass.PARTICIPLE : WordClass.FINITE;
        }
    }

    /**
     * Finds a word.
     *
     * @param hash its {@link #hash}
     * @return its number; 0 where it is not known
     */
    int find(char[] text, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = slot(hash, mask);
        int number = slots[slot];
        while (number != 0) {
            if (hashes[number] == hash && Arrays.equals(keys[number], 0, keys[number].length, text, from, to)) {
                return number;
            }
            slot = slot + 1 & mask;
            number = slots[slot];
        }
        return 0;
    }

    long classes(int number) {
        return classes[number];
    }

    @Nullable VerbForm form(int number) {
        return forms.get(number);
    }

    private int number(String key) {
        char[] text = key.toCharArray();
        int hash = hash(text, 0, text.length);
        int found = find(text, 0, text.length, hash);
        if (found != 0) {
            return found;
        }
        int number = forms.size();
        if (number == keys.length) {
            hashes = Arrays.copyOf(hashes, number * 2);
            keys = Arrays.copyOf(keys, number * 2);
            classes = Arrays.copyOf(classes, number * 2);
        }
        forms.add(null);
        hashes[number] = hash;
        keys[number] = text;
        if (number * 2 > slots.length) {
            grow();
        } else {
            place(number);
        }
        return number;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 1; number < forms.size(); number++) {
            place(number);
        }
    }

    private void place(int number) {
        int mask = slots.length - 1;
        int slot = slot(hashes[number], mask);
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = number;
    }

    private static int slot(int hash, int mask) {
        int mixed = hash * 0x9e3779b9;
        return (mixed ^ mixed >>> 16) & mask;
    }

    static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * FACTOR + text[at];
        }
        return hash;
    }

    /** {@return the hash of a word without its first character, from the hash of the whole} */
    static int withoutFirst(int hash, char first, int length) {
        return length > LONGEST ? 0 : hash - first * POWERS[length - 1];
    }
}
