package io.github.khabar.text;

import io.github.khabar.article.TextSpan;

/**
 * A text together with the way back to the text it was made from. Only changes of length are kept, so the map costs memory only
 * where something grew or shrank. Immutable and thread-safe.
 */
public final class MappedText {
    /** Ints of one edit: text start, text end, original start, original end. */
    static final int WIDTH = 4;

    private static final int TEXT = 0;
    private static final int ORIGINAL = 2;
    private static final int[] NO_EDITS = {};

    private final String text;
    private final int[] edits;
    private final int originalLength;
    private final boolean unchanged;

    private MappedText(String text, int[] edits, int originalLength, boolean unchanged) {
        this.text = text;
        this.edits = edits;
        this.originalLength = originalLength;
        this.unchanged = unchanged;
    }

    /**
     * Gives a text that was not changed.
     *
     * @param text the text
     * @return the text, mapped to itself
     */
    public static MappedText unchanged(String text) {
        return new MappedText(text, NO_EDITS, text.length(), true);
    }

    static MappedText edited(String text, int[] edits, int originalLength) {
        return new MappedText(text, edits, originalLength, false);
    }

    /** {@return the text after the changes} */
    public String text() {
        return text;
    }

    /** {@return whether the text is the original, character for character} */
    public boolean isUnchanged() {
        return unchanged;
    }

    /**
     * Finds where a range of this text came from. A range that touches a part of a change covers all of its original.
     *
     * @param span a range in {@link #text()}, UTF-16 code units
     * @return the range in the original
     * @throws IndexOutOfBoundsException if the range ends beyond the text
     */
    public TextSpan toOriginal(TextSpan span) {
        return map(checked(span, text.length()), TEXT, ORIGINAL);
    }

    /**
     * Finds what became of a range of the original.
     *
     * @param span a range in the original, UTF-16 code units
     * @return the range in {@link #text()}; empty where all of it was dropped
     * @throws IndexOutOfBoundsException if the range ends beyond the original
     */
    public TextSpan fromOriginal(TextSpan span) {
        return map(checked(span, originalLength), ORIGINAL, TEXT);
    }

    /**
     * Joins two steps into one.
     *
     * @param next a map whose original is this text
     * @return the text of the next map with the way back to the original of this one
     * @throws IllegalArgumentException if the original of the next map has another length than this text
     */
    public MappedText then(MappedText next) {
        if (next.originalLength != text.length()) {
            throw new IllegalArgumentException("a map of " + next.originalLength + " code units after a text of " + text.length());
        }
        if (next.unchanged) {
            return this;
        }
        if (unchanged) {
            return next;
        }
        return edited(next.text, EditJoin.join(edits, next.edits), originalLength);
    }

    private static TextSpan checked(TextSpan span, int length) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " ends beyond " + length);
        }
        return span;
    }

    private TextSpan map(TextSpan span, int from, int to) {
        if (edits.length == 0) {
            return span;
        }
        int end = mapEnd(span.end(), from, to);
        return new TextSpan(Math.min(mapStart(span.start(), from, to), end), end);
    }

    private int mapStart(int position, int from, int to) {
        int edit = lastEditStartingAtOrBefore(position, from);
        if (edit < 0) {
            return position;
        }
        int editEnd = edits[edit + from + 1];
        return position < editEnd ? edits[edit + to] : edits[edit + to + 1] + position - editEnd;
    }

    private int mapEnd(int position, int from, int to) {
        int edit = lastEditStartingAtOrBefore(position - 1, from);
        if (edit < 0) {
            return position;
        }
        int editEnd = edits[edit + from + 1];
        return position <= editEnd ? edits[edit + to + 1] : edits[edit + to + 1] + position - editEnd;
    }

    private int lastEditStartingAtOrBefore(int position, int column) {
        int low = 0;
        int high = edits.length / WIDTH - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (edits[middle * WIDTH + column] <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : high * WIDTH;
    }

    @Override
    public String toString() {
        return text;
    }
}
