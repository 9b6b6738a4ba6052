package io.github.khabar.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text that is not blank.
 *
 * @param text its characters without outer white space; spaces where lines were joined
 * @param start index of its first character in the whole text
 * @param afterBlank whether a blank line or nothing stands above it
 */
record TextLine(String text, int start, boolean afterBlank) {
    private static final String BULLETS = "•·▪■●○◦‣*-–—";

    /** Parts a text at its line ends: CR, LF, CR+LF, and the line and paragraph separators of Unicode. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean blank = true;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            int first = skipBlanks(text, start, end);
            if (first < end) {
                lines.add(new TextLine(text.substring(first, lastBlank(text, first, end)), first, blank));
            }
            blank = first == end;
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static int lineEnd(String text, int start) {
        int at = start;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c <= '\r' ? c == '\n' || c == '\r' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastBlank(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** White space, no-break spaces and the marks that text files begin with or lines are given to set their direction. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200f' || c == '\u200e';
    }

    /** {@return whether the line begins with a bullet and a space} */
    boolean hasBullet() {
        return text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && isBlank(text.charAt(1));
    }

    /** {@return the line without its bullet} */
    TextLine withoutBullet() {
        int words = skipBlanks(text, 1, text.length());
        return new TextLine(text.substring(words), start + words, afterBlank);
    }
}
