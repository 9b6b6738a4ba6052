package io.github.khabar.internal.html;

import java.util.Arrays;

/** The pictures and players of a page in document order. Filled by {@link Flattener}, then only read. */
final class MediaList {
    int size;
    /** Element of the picture or player. */
    int[] element = new int[32];
    /** The unit before which it stands. */
    int[] unit = new int[32];

    void add(int elementIndex, int unitIndex) {
        if (size == element.length) {
            element = Arrays.copyOf(element, size * 2);
            unit = Arrays.copyOf(unit, size * 2);
        }
        element[size] = elementIndex;
        unit[size++] = unitIndex;
    }
}
