package io.github.khabar.text;

import java.util.Arrays;

/** The edits of a text in the making, in their order. Not thread-safe. */
final class EditList {
    private static final int[] NONE = {};

    private int[] edits = NONE;
    private int size;

    void add(int textStart, int textEnd, int originalStart, int originalEnd) {
        if (size == edits.length) {
            edits = Arrays.copyOf(edits, Math.max(8 * MappedText.WIDTH, size * 2));
        }
        edits[size] = textStart;
        edits[size + 1] = textEnd;
        edits[size + 2] = originalStart;
        edits[size + 3] = originalEnd;
        size += MappedText.WIDTH;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int lastTextStart() {
        return isEmpty() ? -1 : edits[size - 4];
    }

    int lastTextEnd() {
        return isEmpty() ? 0 : edits[size - 3];
    }

    int lastOriginalEnd() {
        return isEmpty() ? 0 : edits[size - 1];
    }

    void extendLast(int originalEnd) {
        edits[size - 1] = originalEnd;
    }

    void removeLast() {
        size -= MappedText.WIDTH;
    }

    int[] toArray() {
        return size == 0 ? NONE : Arrays.copyOf(edits, size);
    }
}
