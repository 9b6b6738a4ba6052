package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.CharClass;
import io.github.khabar.internal.lexicon.WordList;

/** Tells whether a line is mainly a date. Immutable and thread-safe. */
final class DateLine {
    private static final WordList WORDS = WordList.load(DateLine.class, "date-words.txt");
    private static final int MOST_WORDS = 16;
    private static final int MOST_CHARS = 240;
    private static final int MOST_OTHERS = 1;

    private DateLine() {}

    /**
     * Judges a line: it holds a number, and hardly a word besides what dates are made of.
     *
     * @param line the line
     * @return whether it is mainly a date
     */
    static boolean isDate(Line line) {
        String key = line.key();
        if (key.length() > MOST_CHARS || !line.hasAtMost(MOST_WORDS) || !Scan.hasDigit(key)) {
            return false;
        }
        int numbers = 0;
        int dateWords = 0;
        int others = 0;
        for (int start = Scan.nextLetter(key, 0); start < key.length() && others <= MOST_OTHERS; ) {
            int end = Scan.wordEnd(key, start);
            if (isNumber(key, start, end)) {
                numbers++;
            } else if (WORDS.contains(key.substring(start, end))) {
                dateWords++;
            } else {
                others++;
            }
            start = Scan.nextLetter(key, end);
        }
        return numbers > 0 && numbers + dateWords > 1 && others <= MOST_OTHERS && others * 2 < numbers + dateWords;
    }

    /** Digits, or digits with one letter as in {@code 1445ه}. */
    private static boolean isNumber(String key, int start, int end) {
        int letters = 0;
        for (int at = start; at < end; at++) {
            letters += CharClass.isDigit(key.charAt(at)) ? 0 : 1;
        }
        return letters < end - start && letters <= 1;
    }
}
