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

    /** Copies the end of a text behind the characters, which do not grow by it yet; gives the index after it. */
    int reserve(String added, int from) {
        int end = length + added.length() - from;
        if (end > data.length) {
            data = Arrays.copyOf(data, Math.max(end, data.length * 2));
        }
        added.getChars(from, added.length(), data, length);
        return end;
    }

    /** Ends the characters at an index. */
    void cut(int end) {
        length = end;
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
