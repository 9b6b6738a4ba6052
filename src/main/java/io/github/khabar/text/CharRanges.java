package io.github.khabar.text;

import java.util.Arrays;

/** Fills tables from characters written as hexadecimal ranges, such as {@code "0610-061A 0670"}. */
final class CharRanges {
    private static final int DIGITS = 4;

    private CharRanges() {}

    /** Puts a value on characters; the table starts with the character {@code base}. */
    static void fill(byte[] table, int base, int value, String ranges) {
        for (int at = 0; at < ranges.length(); at = next(ranges, at)) {
            Arrays.fill(table, first(ranges, at) - base, last(ranges, at) + 1 - base, (byte) value);
        }
    }

    /** Puts a value on characters. */
    static void fill(char[] table, char value, String ranges) {
        for (int at = 0; at < ranges.length(); at = next(ranges, at)) {
            Arrays.fill(table, first(ranges, at), last(ranges, at) + 1, value);
        }
    }

    /** Puts a value on all characters from one on that are not in the ranges, which are in order. */
    static void fillOthers(char[] table, int from, char value, String ranges) {
        int start = from;
        for (int at = 0; at < ranges.length(); at = next(ranges, at)) {
            Arrays.fill(table, start, first(ranges, at), value);
            start = last(ranges, at) + 1;
        }
        Arrays.fill(table, start, table.length, value);
    }

    /** Puts on each character the one that lies a distance from it. */
    static void shift(char[] table, int distance, String ranges) {
        for (int at = 0; at < ranges.length(); at = next(ranges, at)) {
            int last = last(ranges, at);
            for (int c = first(ranges, at); c <= last; c++) {
                table[c] = (char) (c + distance);
            }
        }
    }

    private static int first(String ranges, int at) {
        return Integer.parseInt(ranges, at, at + DIGITS, 16);
    }

    private static int last(String ranges, int at) {
        return isRange(ranges, at) ? first(ranges, at + DIGITS + 1) : first(ranges, at);
    }

    private static int next(String ranges, int at) {
        return at + (isRange(ranges, at) ? 2 * DIGITS + 2 : DIGITS + 1);
    }

    private static boolean isRange(String ranges, int at) {
        return at + DIGITS < ranges.length() && ranges.charAt(at + DIGITS) == '-';
    }
}
