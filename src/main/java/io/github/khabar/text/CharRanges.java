package io.github.khabar.text;

/** Fills tables from characters written as hexadecimal ranges, such as {@code "0610-061A 0670"}. */
final class CharRanges {

    private CharRanges() {}

    /** Puts a value on characters; the table starts with the character {@code base}. */
    static void fill(byte[] table, int base, int value, String ranges) {
        for (String range : ranges.split(" ")) {
            for (int c = first(range); c <= last(range); c++) {
                table[c - base] = (byte) value;
            }
        }
    }

    /** Puts a value on characters. */
    static void fill(char[] table, char value, String ranges) {
        for (String range : ranges.split(" ")) {
            for (int c = first(range); c <= last(range); c++) {
                table[c] = value;
            }
        }
    }

    /** Puts on each character the one that lies a distance from it. */
    static void shift(char[] table, int distance, String ranges) {
        for (String range : ranges.split(" ")) {
            for (int c = first(range); c <= last(range); c++) {
                table[c] = (char) (c + distance);
            }
        }
    }

    private static int first(String range) {
        return Integer.parseInt(range, 0, 4, 16);
    }

    private static int last(String range) {
        return range.length() == 4 ? first(range) : Integer.parseInt(range, 5, 9, 16);
    }
}
