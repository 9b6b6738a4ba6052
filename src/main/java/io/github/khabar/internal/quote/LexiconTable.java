package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** Words by their {@link WordHash} in one open-addressed table. Filled while loading, read by many threads afterwards. */
final class LexiconTable {
    private static final int FIRST_SIZE = 1 << 15;
    private static final int SIEVE = 17; // bits of an index into the sieve
    private static final long SPREAD = 0xd6e8feb86659fd93L;

    /** Two cells a slot, the word and its classes, so that one line of the processor's cache tells both; a word of 0 is a free slot. */
    private long[] cells = new long[2 * FIRST_SIZE];
    private @Nullable VerbForm[] forms = new VerbForm[FIRST_SIZE];
    /** A bit for each hash of a word: most words of a text are not known, and this small table stays in the fastest cache. */
    private final long[] sieve = new long[1 << SIEVE - 6];
    private int size;

    /** Adds classes to a word. */
    void put(long word, long bits) {
        int slot = slot(word); // may make the cells anew
        cells[2 * slot + 1] |= bits;
    }

    /** Makes a word a form of a verb; the first verb counts. */
    void put(long word, VerbForm form) {
        int slot = slot(word);
        if (forms[slot] == null) {
            forms[slot] = form;
            cells[2 * slot + 1] |= form.isParticiple() ? WordClass.PARTICIPLE : WordClass.FINITE;
        }
    }

    /** {@return the number of a word, from 1; 0 where it is not known} */
    int find(long word) {
        int bit = bit(word);
        if ((sieve[bit >> 6] & 1L << bit) == 0) {
            return 0;
        }
        int slot = probe(word);
        return cells[2 * slot] == 0 ? 0 : slot + 1;
    }

    /** {@return the classes of a word by its number} */
    long classes(int number) {
        return cells[2 * number - 1];
    }

    /** {@return the verb form of a word by its number, or null} */
    @Nullable VerbForm form(int number) {
        return number == 0 ? null : forms[number - 1];
    }

    private static int bit(long word) {
        return (int) (word * SPREAD >>> 64 - SIEVE);
    }

    /** {@return the slot of a word, or the free one where it belongs} */
    private int probe(long word) {
        int mask = forms.length - 1;
        int slot = (int) (word * SPREAD >>> 32) & mask;
        while (cells[2 * slot] != word && cells[2 * slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int slot(long word) {
        int slot = probe(word);
        if (cells[2 * slot] == 0) {
            if (++size * 2 > forms.length) {
                grow();
                slot = probe(word);
            }
            cells[2 * slot] = word;
            sieve[bit(word) >> 6] |= 1L << bit(word);
        }
        return slot;
    }

    private void grow() {
        long[] full = cells;
        @Nullable VerbForm[] known = forms;
        cells = new long[full.length * 2];
        forms = new VerbForm[known.length * 2];
        for (int old = 0; old < known.length; old++) {
            if (full[2 * old] != 0) {
                int slot = probe(full[2 * old]);
                cells[2 * slot] = full[2 * old];
                cells[2 * slot + 1] = full[2 * old + 1];
                forms[slot] = known[old];
            }
        }
    }
}
