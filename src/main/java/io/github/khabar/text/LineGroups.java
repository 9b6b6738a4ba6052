package io.github.khabar.text;

import java.util.Arrays;

/**
 * The quotations and brackets of one line: pairs of marks between which a sentence goes on. A pair that is too long to be one
 * sentence does not count. Immutable.
 */
final class LineGroups {
    private static final int MAX_LENGTH = 400;
    private static final char FIRST_LETTER = '\u0600'; // between these there is no mark that pairs
    private static final char LAST_LETTER = '\u1fff';
    private static final String OPEN = "«‹([{﴿";
    private static final String CLOSE = "»›)]}﴾";
    private static final String EITHER = "\"“”„‟";

    private final int end;
    private final int[] opens; // sorted, outer pairs only
    private final int[] closes;

    private LineGroups(int end, int[] opens, int[] closes) {
        this.end = end;
        this.opens = opens;
        this.closes = closes;
    }

    /** {@return the pairs from an index to the end of its line} */
    static LineGroups of(String text, int start) {
        Pairing pairing = new Pairing();
        int at = start;
        while (at < text.length() && !DisplayClass.isBreak(text.charAt(at))) {
            char c = text.charAt(at);
            if (c < FIRST_LETTER || c > LAST_LETTER) {
                pairing.take(c, at);
            }
            at++;
        }
        return new LineGroups(at, Arrays.copyOf(pairing.opens, pairing.size), Arrays.copyOf(pairing.closes, pairing.size));
    }

    /** {@return the index of the line's end} */
    int end() {
        return end;
    }

    /** {@return whether a character may open a pair} */
    static boolean isMark(char c) {
        if (c >= FIRST_LETTER && c <= LAST_LETTER || c == ' ') {
            return false;
        }
        return OPEN.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0;
    }

    /** {@return the index of the mark that closes the pair opened at an index; -1 when none is opened there} */
    int close(int open) {
        int found = Arrays.binarySearch(opens, open);
        return found < 0 ? -1 : closes[found];
    }

    /** {@return the index of the mark that opens the pair closed at an index} */
    int open(int close) {
        return opens[Arrays.binarySearch(closes, close)];
    }

    /** Pairs marks in the order of the text. A mark that opens while one is open is nested and stays inside. */
    private static final class Pairing {
        private int[] opens = new int[4];
        private int[] closes = new int[4];
        private int size;
        private int open = -1;
        private char opener;
        private char closer; // the plain mark for those that open and close alike
        private int depth;

        void take(char c, int at) {
            if (open >= 0 && at - open > MAX_LENGTH) {
                open = -1;
            }
            if (open < 0) {
                open(c, at);
            } else if (c == closer || closer == '"' && EITHER.indexOf(c) >= 0) {
                depth--;
                if (depth == 0 || closer == '"') {
                    close(at);
                }
            } else if (c == opener) {
                depth++;
            }
        }

        private void open(char c, int at) {
            if (isMark(c)) {
                open = at;
                opener = c;
                depth = 1;
                int pair = OPEN.indexOf(c);
                closer = pair < 0 ? '"' : CLOSE.charAt(pair);
            }
        }

        private void close(int at) {
            if (size == opens.length) {
                opens = Arrays.copyOf(opens, size * 2);
                closes = Arrays.copyOf(closes, size * 2);
            }
            opens[size] = open;
            closes[size++] = at;
            open = -1;
        }
    }
}
