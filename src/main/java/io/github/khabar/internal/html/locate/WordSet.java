package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.WordHashes;

/** A set of runs of words, each run of a fixed length as one number. Immutable and thread-safe. */
public final class WordSet {
    private final int run;
    private final long[] table;
    /** A bit for each number that the first word of a run may have, so that most words cost one look. */
    private final long[] firstWords = new long[16];
    private final int size;

    private WordSet(int run, int[] words) {
        this.run = run;
        table = new long[Integer.highestOneBit(Math.max(8, words.length * 2)) * 2];
        int added = 0;
        for (int at = 0; at + run <= words.length; at++) {
            firstWords[words[at] >>> 6 & 15] |= 1L << words[at];
            long key = key(words, at);
            int slot = slot(key);
            added += table[slot] == 0 ? 1 : 0;
            table[slot] = key;
        }
        size = added;
    }

    /** Makes the set of all runs of so many words of a text. */
    public static WordSet of(String text, int run) {
        return new WordSet(run, WordHashes.of(text, 0, text.length()));
    }

    /** Makes the set of all runs of so many words, each given as its number. */
    public static WordSet of(int[] words, int run) {
        return new WordSet(run, words);
    }

    int size() {
        return size;
    }

    private long key(int[] words, int at) {
        long key = WordHashes.run(words, at, run);
        return key == 0 ? 1 : key;
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & (table.length - 1);
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    /** Gives the share of the runs in a range of words that are in the set, 0 to 1. */
    public float share(int[] words, int from, int count) {
        int runs = count - run + 1;
        if (runs <= 0 || size == 0) {
            return 0;
        }
        int hits = 0;
        for (int at = from; at < from + runs; at++) {
            boolean known = (firstWords[words[at] >>> 6 & 15] & 1L << words[at]) != 0;
            hits += known && table[slot(key(words, at))] != 0 ? 1 : 0;
        }
        return (float) hits / runs;
    }
}
