package io.github.khabar.internal.html.flat;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/**
 * Aligns the decoded characters of a text node with the piece of input that it was read from: most characters stand there as they
 * are, others as character references. Used by one call.
 */
final class SourceAligner {
    /** The longest character reference of HTML, with some digits to spare. */
    private static final int LONGEST_REFERENCE = 40;

    private final String source;
    private int[] from = new int[256];
    private int[] to = new int[256];
    private String text = "";
    private int at;

    SourceAligner(String source) {
        this.source = source;
    }

    /** Aligns a text with a range of the input. */
    void align(String decoded, int start, int end) {
        text = decoded;
        if (decoded.length() > from.length) {
            from = new int[decoded.length()];
            to = new int[decoded.length()];
        }
        int stop = Math.min(end, source.length());
        int place = Math.min(start, stop);
        at = 0;
        while (at < decoded.length() && place < stop) {
            place = step(place, stop);
        }
        Arrays.fill(from, at, decoded.length(), stop);
        Arrays.fill(to, at, decoded.length(), stop);
    }

    /** Aligns what stands at a place of the input; gives the place after it. */
    private int step(int place, int stop) {
        char c = source.charAt(place);
        if (c == '&') {
            int end = reference(place, stop);
            if (end > place) {
                return end;
            }
        }
        if (c == text.charAt(at) || text.charAt(at) == '\uFFFD') {
            note(1, place, place + 1);
        } else if (c == '<') {
            // Text that stood around misplaced markup was put together.
            int close = source.indexOf('>', place);
            return close < 0 || close >= stop ? stop : close + 1;
        }
        return place + 1;
    }

    private void note(int chars, int start, int end) {
        Arrays.fill(from, at, at + chars, start);
        Arrays.fill(to, at, at + chars, end);
        at += chars;
    }

    /** Aligns a character reference; gives the place after it, or the place itself where none stands. */
    private int reference(int place, int stop) {
        int end = place + 1;
        int limit = Math.min(stop, place + LONGEST_REFERENCE);
        while (end < limit && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        if (end < limit && source.charAt(end) == ';') {
            end++;
        }
        for (int stopAt = end; stopAt > place + 1; stopAt--) {
            String reference = source.substring(place, stopAt);
            String decoded = Parser.unescapeEntities(reference, false);
            if (!decoded.equals(reference) && decoded.indexOf('&') <= 0 && isNext(decoded, reference)) {
                note(decoded.length(), place, stopAt);
                return stopAt;
            }
        }
        return place;
    }

    /** Whether a reference was read as the next characters, and not as a shorter one with letters behind it. */
    private boolean isNext(String decoded, String reference) {
        boolean whole = decoded.length() <= 2 && reference.charAt(reference.length() - 1) != decoded.charAt(decoded.length() - 1);
        return whole && text.startsWith(decoded, at);
    }

    /** Where the character at an index of the text begins in the input. */
    int from(int index) {
        return from[index];
    }

    /** Where the character at an index of the text ends in the input. */
    int to(int index) {
        return to[index];
    }
}
