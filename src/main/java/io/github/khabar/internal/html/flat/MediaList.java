package io.github.khabar.internal.html.flat;

import java.util.Arrays;

/** The pictures, players and embedded posts of a page in document order. Filled by {@link Flattener}, then only read. */
public final class MediaList {
    public int size;
    /** Element of the picture or player. */
    public int[] element = new int[32];
    /** The unit before which it stands. */
    public int[] unit = new int[32];

    void add(int elementIndex, int unitIndex) {
        if (size == element.length) {
            element = Arrays.copyOf(element, size * 2);
            unit = Arrays.copyOf(unit, size * 2);
        }
        element[size] = elementIndex;
        unit[size++] = unitIndex;
    }
}
