package io.github.khabar.internal.html.flat;

import java.util.Arrays;

/**
 * The lines of text of a page as arrays, in document order: a unit is the text between two places where the flow breaks. All
 * characters stand in one buffer, each character of the page once. Filled by {@link Flattener}, then only read.
 */
public final class Units {
    /** The unit begins where a block begins or another ended. */
    public static final byte BY_BLOCK = 0;
    /** The unit begins after one line break. */
    static final byte BY_BREAK = 1;
    /** The unit begins after several line breaks. */
    static final byte BY_BREAKS = 2;

    private static final int FIRST_CAPACITY = 256;

    public int size;
    /** All words of the page as numbers, see {@link WordHashes}. */
    public int[] word = new int[1 << 11];
    int wordCount;
    public final Origins origins;
    public final Seams seams = new Seams();
    public final Chars text = new Chars(1 << 14);
    /** Element that breaks the flow around the unit. */
    public int[] owner = new int[FIRST_CAPACITY];
    /** The outermost inline element that holds the whole unit, or the owner. */
    public int[] lead = new int[FIRST_CAPACITY];
    public int[] from = new int[FIRST_CAPACITY];
    public int[] to = new int[FIRST_CAPACITY];
    public int[] linkChars = new int[FIRST_CAPACITY];
    public int[] links = new int[FIRST_CAPACITY];
    public int[] boldChars = new int[FIRST_CAPACITY];
    public byte[] opening = new byte[FIRST_CAPACITY];
    /** The first time element in the unit, or -1. */
    public int[] time = new int[FIRST_CAPACITY];
    public int[] firstWord = new int[FIRST_CAPACITY];
    public int[] words = new int[FIRST_CAPACITY];
    public int[] sentences = new int[FIRST_CAPACITY];
    public int[] commas = new int[FIRST_CAPACITY];
    public int[] digits = new int[FIRST_CAPACITY];

    Units(Origins origins) {
        this.origins = origins;
    }

    int add(int start, int stop) {
        if (size == owner.length) {
            grow(size * 2);
        }
        from[size] = start;
        to[size] = stop;
        return size++;
    }

    /** Notes a word; gives the number to begin the next one with. */
    int addWord(int hash) {
        word = wordCount == word.length ? Arrays.copyOf(word, wordCount * 2) : word;
        word[wordCount++] = hash;
        return 0;
    }

    private void grow(int capacity) {
        owner = Arrays.copyOf(owner, capacity);
        lead = Arrays.copyOf(lead, capacity);
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        linkChars = Arrays.copyOf(linkChars, capacity);
        links = Arrays.copyOf(links, capacity);
        boldChars = Arrays.copyOf(boldChars, capacity);
        opening = Arrays.copyOf(opening, capacity);
        time = Arrays.copyOf(time, capacity);
        firstWord = Arrays.copyOf(firstWord, capacity);
        words = Arrays.copyOf(words, capacity);
        sentences = Arrays.copyOf(sentences, capacity);
        commas = Arrays.copyOf(commas, capacity);
        digits = Arrays.copyOf(digits, capacity);
    }

    public int length(int unit) {
        return to[unit] - from[unit];
    }

    public double linkShare(int unit) {
        return (double) linkChars[unit] / length(unit);
    }

    public double boldShare(int unit) {
        return (double) boldChars[unit] / length(unit);
    }

    public String textOf(int unit) {
        return text.substring(from[unit], to[unit]);
    }
}
