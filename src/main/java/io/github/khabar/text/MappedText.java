package io.github.khabar.text;

import io.github.khabar.article.TextSpan;
import java.util.Arrays;

/**
 * A text together with the way back to the text it was made from. Every change is kept as one edit, so the map costs memory
 * only where something changed. Immutable and thread-safe.
 */
public final class MappedText {
    private static final int[] NO_EDITS = {};
    private static final int WIDTH = 4; // text start, text end, original start, original end
    private static final int TEXT = 0;
    private static final int ORIGINAL = 2;

    private final String text;
    private final int[] edits;

    private MappedText(String text, int[] edits) {
        this.text = text;
        this.edits = edits;
    }

    /**
     * Gives a text that was not changed.
     *
     * @param text the text
     * @return the text, mapped to itself
     */
    public static MappedText unchanged(String text) {
        return new MappedText(text, NO_EDITS);
    }

    /** @return the text after the changes */
    public String text() {
        return text;
    }

    /** @return whether the text is the original, character for character */
    public boolean isUnchanged() {
        return edits.length == 0;
    }

    /**
     * Finds where a range of this text came from. A range that touches a part of a change covers all of its original.
     *
     * @param span a range in {@link #text()}, UTF-16 code units
     * @return the range in the original
     * @throws IndexOutOfBoundsException if the range ends beyond the text
     */
    public TextSpan toOriginal(TextSpan span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(span + " ends beyond " + text.length());
        }
        return map(span, TEXT, ORIGINAL);
    }

    /**
     * Finds what became of a range of the original.
     *
     * @param span a range in the original, UTF-16 code units
     * @return the range in {@link #text()}; empty where all of it was dropped
     */
    public TextSpan fromOriginal(TextSpan span) {
        return map(span, ORIGINAL, TEXT);
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

    /** Writes a changed text and remembers each change. Not thread-safe. */
    static final class Builder {
        private final CharSequence original;
        private final StringBuilder text;
        private int[] edits = new int[8 * WIDTH];
        private int size;
        private int read;

        Builder(CharSequence original) {
            this.original = original;
            text = new StringBuilder(original.length());
        }

        /** Copies the original unchanged up to an index. */
        void copyTo(int index) {
            text.append(original, read, index);
            read = index;
        }

        /** Reads the original up to an index and writes something else for it. */
        void replaceTo(int index, CharSequence replacement) {
            if (size == edits.length) {
                edits = Arrays.copyOf(edits, size * 2);
            }
            edits[size++] = text.length();
            text.append(replacement);
            edits[size++] = text.length();
            edits[size++] = read;
            edits[size++] = index;
            read = index;
        }

        /** Drops the original up to an index. */
        void dropTo(int index) {
            replaceTo(index, "");
        }

        MappedText build() {
            if (size == 0) {
                return unchanged(original.toString());
            }
            copyTo(original.length());
            return new MappedText(text.toString(), Arrays.copyOf(edits, size));
        }
    }
}
