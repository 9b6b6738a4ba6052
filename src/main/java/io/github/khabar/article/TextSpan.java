package io.github.khabar.article;

import java.io.Serializable;

/**
 * A range of characters in a text, most often in {@link Article#text()}. Immutable and thread-safe.
 *
 * @param start 0-based index of the first UTF-16 code unit
 * @param end index after the last UTF-16 code unit; never less than {@code start}
 * @serial exclude
 */
public record TextSpan(int start, int end) implements Serializable {

    /**
     * Checks the range.
     *
     * @param start index of the first code unit
     * @param end index after the last code unit
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is less than {@code start}
     */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** {@return the number of UTF-16 code units covered} */
    public int length() {
        return end - start;
    }

    /** {@return whether nothing is covered} */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Cuts this range out of a text.
     *
     * @param text the text that this span is a range of
     * @return the words of the range
     * @throws IndexOutOfBoundsException if the range ends beyond the text
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * Moves the range.
     *
     * @param distance UTF-16 code units to the right; negative to the left
     * @return the moved range
     */
    public TextSpan shift(int distance) {
        return new TextSpan(start + distance, end + distance);
    }
}
