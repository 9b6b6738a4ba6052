package io.github.khabar.internal.metadata;

import io.github.khabar.internal.lexicon.CharClass;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a line between two separators: «القاهرة», «رويترز».
 *
 * @param text its words, without outer white space
 * @param start where it starts in the line
 * @param end where it ends in the line
 * @param gap what stands between it and the next part, white space included
 */
record Segment(String text, int start, int end, String gap) {

    /** Parts the start of a line, up to an index. */
    static List<Segment> split(String line, int limit) {
        List<Segment> segments = new ArrayList<>(4);
        int end = Math.min(line.length(), limit);
        int start = 0;
        while (start < end) {
            int from = skip(line, start, end);
            int to = from;
            while (to < end && !isSeparator(line, to)) {
                to++;
            }
            int next = skip(line, to, end);
            String text = line.substring(from, to).strip();
            if (!text.isEmpty()) {
                segments.add(new Segment(text, from, from + text.length(), line.substring(from + text.length(), next)));
            }
            start = Math.max(next, start + 1);
        }
        return segments;
    }

    static List<Segment> split(String line) {
        return split(line, line.length());
    }

    private static int skip(String line, int from, int end) {
        int at = from;
        while (at < end && (isSeparator(line, at) || line.charAt(at) <= ' ' || Character.isSpaceChar(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(String line, int at) {
        return switch (line.charAt(at)) {
            case '|', '(', ')', '[', ']', '،', ',', '؛', '•', '·', '\n', '*', '«', '»', '"', '“', '”', '+', '—', '–', '\\' -> true;
            case '/', ':' -> at == 0 || at + 1 == line.length() || !CharClass.isDigit(line.charAt(at - 1)) || !CharClass.isDigit(line.charAt(at + 1));
            case '-', 'ـ', '_' -> !isInside(line, at);
            default -> false;
        };
    }

    /** A hyphen parts «دمشق-سانا» but neither Jean-Paul nor 19-8-2024; a tatweel parts only where it stands alone. */
    private static boolean isInside(String line, int at) {
        if (line.charAt(at) == 'ـ') {
            return at > 0 && Character.isLetter(line.charAt(at - 1)) && line.charAt(at - 1) != 'ـ';
        }
        return at > 0 && at + 1 < line.length() && isLatin(line.charAt(at - 1)) && isLatin(line.charAt(at + 1));
    }

    /** Digits of any script go with Latin letters. */
    private static boolean isLatin(char c) {
        return c < '\u0600' && CharClass.isLetterOrDigit(c) || CharClass.isDigit(c);
    }
}
