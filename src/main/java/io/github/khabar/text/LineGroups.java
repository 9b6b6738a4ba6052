package io.github.khabar.text;

import java.util.Arrays;

/**
 * The quotations and brackets of one line: pairs of marks between which a sentence goes on. A pair that is too long to be one
 * sentence does not count. Immutable.
 */
final class LineGroups {
    private static final int MAX_LENGTH = 400;
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

    /** @return the pairs from an index to the end of its line */
    static LineGroups of(String text, int start) {
        Pairing pairing = new Pairing();
        int at = start;
        while (at < text.length() && DisplayClass.of(text.charAt(at)) != DisplayClass.BREAK) {
            pairing.take(text.charAt(at), at++);
        }
        return new LineGroups(at, Arrays.copyOf(pairing.opens, pairing.size), Arrays.copyOf(pairing.closes, pairing.size));
    }

    /** @return the index of the line's end */
    int end() {
        return end;
    }

    /** @return the index of the mark that closes the pair opened at an index; -1 when none is opened there */
    int close(int open) {
        int found = Arrays.binarySearch(opens, open);
        return found < 0 ? -1 : closes[found];
    }

    /** @return the index of the mark that opens the pair closed at an index */
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
        private int depth;

        void take(char c, int at) {
            if (open >= 0 && at - open > MAX_LENGTH) {
                open = -1;
            }
            boolean either = EITHER.indexOf(c) >= 0;
            if (open < 0) {
                if (either || OPEN.indexOf(c) >= 0) {
                    open = at;
                    opener = c;
                    depth = 1;
                }
            } else if (either && EITHER.indexOf(opener) >= 0) {
                close(at);
            } else if (c == opener) {
                depth++;
            } else if (OPEN.indexOf(opener) >= 0 && CLOSE.indexOf(c) == OPEN.indexOf(opener) && --depth == 0) {
                close(at);
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
