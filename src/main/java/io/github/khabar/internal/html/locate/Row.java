package io.github.khabar.internal.html.locate;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The features of a few units, a column each in the order of their names, as whole numbers in the order of the values: a program that
 * goes down a column compares many units at once. Used by one call.
 */
final class Row {
    /** Logarithms of the counts that most pages have; the table is made once, a logarithm costs as much as ten features. */
    private static final float[] LOGS = new float[1 << 12];

    private static final int NO = order(0);
    private static final int YES = order(1);
    private static final int FAR = order(1);
    private static final int NEAR = order(2);
    private static final int OWN = order(3);

    static {
        for (int count = 0; count < LOGS.length; count++) {
            LOGS[count] = (float) Math.log(1.0 + count); // the same in single precision, and has its own code in the interpreter
        }
    }

    private final int[][] columns;
    private final int capacity;
    private int size;
    private int line;
    private int at;

    /**
     * Makes an empty table.
     *
     * @param features how many columns it has
     * @param asked those that are read again; others are written over one another
     * @param capacity how many units it holds
     */
    Row(int features, BitSet asked, int capacity) {
        this.capacity = capacity;
        columns = new int[features][];
        int[] unread = new int[capacity];
        for (int column = 0; column < features; column++) {
            columns[column] = asked.get(column) ? new int[capacity] : unread;
        }
    }

    /** A whole number that stands to others as the value stands to theirs; values below zero are whole themselves. */
    static int order(float value) {
        // Zero has two signs.
        return value >= 0 ? Float.floatToRawIntBits(value) & Integer.MAX_VALUE : (int) value;
    }

    /** The value that has an {@link #order}, for those who learn from features. */
    static float value(int order) {
        return order >= 0 ? Float.intBitsToFloat(order) : order;
    }

    /** Begins the next unit, with all its features zero. */
    void begin() {
        line = size++;
        at = 0;
    }

    void clear() {
        for (int[] column : columns) {
            Arrays.fill(column, 0, size, NO);
        }
        size = 0;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == capacity;
    }

    /** The feature of all units, valid up to their number. */
    int[] column(int feature) {
        return columns[feature];
    }

    Row put(double value) {
        columns[at++][line] = order((float) value);
        return this;
    }

    Row put(boolean value) {
        columns[at++][line] = value ? YES : NO;
        return this;
    }

    /** Puts a feature for each of the first bits: 3 where it is set in the own bits, 2 in the near ones, 1 in the far ones, else 0. */
    void nearness(int own, int near, int far, int bits) {
        for (int left = own | near | far; left != 0; left &= left - 1) {
            int bit = left & -left;
            columns[at + Integer.numberOfTrailingZeros(bit)][line] = (own & bit) != 0 ? OWN : (near & bit) != 0 ? NEAR : FAR;
        }
        at += bits;
    }

    /** Puts the logarithm of a count and one. */
    Row log(int count) {
        return put(count < LOGS.length ? LOGS[count] : Math.log1p(count));
    }
}
