package io.github.khabar.internal.html;

import java.util.Arrays;

/** A growing row of characters; plainer and faster than a string builder for one character at a time. Used by one call. */
final class Chars implements CharSequence {
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

    String substring(int start, int end) {
        return new String(data, start, end - start);
    }

    @Override
    public String toString() {
        return substring(0, length);
    }
}
