package io.github.khabar.article;

import java.io.Serializable;

/**
 * A range of characters in the decoded input, that is in the HTML or plain text after its bytes were decoded. Kept apart
 * from {@link TextSpan} so that the two coordinates cannot be mixed. Immutable and thread-safe.
 *
 * @param start 0-based index of the first UTF-16 code unit in the input
 * @param end index after the last UTF-16 code unit in the input; never less than {@code start}
 * @serial exclude
 */
public record SourceSpan(int start, int end) implements Serializable {

    /**
     * Checks the range.
     *
     * @param start index of the first code unit
     * @param end index after the last code unit
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is less than {@code start}
     */
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /**
     * Cuts this range out of the input.
     *
     * @param input the decoded input that was parsed
     * @return the characters of the range, markup and entities included
     * @throws IndexOutOfBoundsException if the range ends beyond the input
     */
    public String of(CharSequence input) {
        return input.subSequence(start, end).toString();
    }
}
