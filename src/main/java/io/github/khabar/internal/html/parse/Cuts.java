package io.github.khabar.internal.html.parse;

import java.util.Arrays;

/** Ranges of markup to leave out, in rising order. Filled by one call. */
final class Cuts {
    private int[] ends = new int[256];
    private int size;

    /** Leaves a range out; it begins where the last one ended or later. */
    void add(int from, int to) {
        if (size > 0 && ends[size - 1] == from) {
            ends[size - 1] = to;
            return;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = from;
        ends[size++] = to;
    }

    /** {@return the number of ends of ranges} */
    int size() {
        return size;
    }

    /** {@return the index of the first character of a range (even numbers) or of the first one after it (odd numbers)} */
    int end(int number) {
        return ends[number];
    }
}
