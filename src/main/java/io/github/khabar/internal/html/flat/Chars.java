package io.github.khabar.internal.html.flat;

import java.util.Arrays;

/** A growing row of characters; plainer and faster than a string builder for one character at a time. Used by one call. */
public final class Chars implements CharSequence {
    private char[] data;
    private int length;

    Chars(int capacity) {
        data = new char[capacity];
    }

    void append(char c) {
        if (length == data.length) {
            data = Arrays.copyOf(data, length * 2);
        }
        data[length++] = c;
    }

    /** Appends a text with each run of white space as one space, none at the start of the line that begins at an index. */
    void appendCollapsed(String text, int start) {
        int end = length + text.length();
        if (end > data.length) {
            data = Arrays.copyOf(data, Math.max(end, data.length * 2));
        }
        char[] into = data;
        // One copy of all, then moved together in place: cheaper than to ask the string for each character.
        text.getChars(0, text.length(), into, length);
        int to = length;
        for (int at = length; at < end; at++) {
            char c = into[at];
            if (c > ' ') {
                into[to++] = c;
                continue;
            }
            if (to > start && into[to - 1] != ' ') {
                into[to++] = ' ';
            }
            at = lastBlank(into, at, end);
        }
        length = to;
    }

    /** The last of a run of white space; most of it indents the markup. */
    private static int lastBlank(char[] text, int first, int end) {
        int at = first;
        while (at + 1 < end && text[at + 1] <= ' ') {
            at++;
        }
        return at;
    }

    /** The characters, valid up to the length and until the next is appended; only to be read. */
    char[] data() {
        return data;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return data[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    public String substring(int start, int end) {
        return new String(data, start, end - start);
    }

    @Override
    public String toString() {
        return substring(0, length);
    }
}
