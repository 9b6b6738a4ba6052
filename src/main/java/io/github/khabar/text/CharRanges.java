package io.github.khabar.text;

/** Reads tables of characters written as hexadecimal ranges, such as {@code "0610-061A 0670"}. */
final class CharRanges {

    private CharRanges() {}

    /** What is done with each character of a range. */
    interface Visitor {
        void visit(int c);
    }

    static void forEach(String ranges, Visitor visitor) {
        for (String range : ranges.split(" ")) {
            int first = Integer.parseInt(range, 0, 4, 16);
            int last = range.length() == 4 ? first : Integer.parseInt(range, 5, 9, 16);
            for (int c = first; c <= last; c++) {
                visitor.visit(c);
            }
        }
    }
}
