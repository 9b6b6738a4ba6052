package io.github.khabar.text;

import java.util.HashSet;
import java.util.Set;

/** Tells whether a full stop belongs to the word before it. Used for one text. */
final class Abbreviation {
    private static final Set<String> LIST = new HashSet<>(TextResource.lines("abbreviations.txt"));
    // what stands behind the full stop in the names of sites, written in Arabic letters
    private static final Set<String> DOMAINS = Set.of("نت", "كوم", "أورغ", "اورغ", "أورج", "تي", "في", "آي");
    private static final int LONGEST = 8;

    private final String text;

    Abbreviation(String text) {
        this.text = text;
    }

    /**
     * Tells whether a full stop before white space ends no sentence.
     *
     * @param start where the sentence starts
     * @param stop index of the full stop
     */
    boolean isBefore(int start, int stop) {
        int word = wordStart(start, stop);
        if (word == stop || stop - word > LONGEST) {
            return false;
        }
        if (isNumber(word, stop)) {
            return isFirst(start, word);
        }
        int letters = letters(word, stop);
        if (letters == 1) {
            return !isUnit(start, word) && !isSpelled(start, word);
        }
        String bare = text.substring(word, stop);
        return LIST.contains(bare) || letters == 2 && bare.equals("ود");
    }

    /** {@return whether a full stop without a space stands between two whole Arabic words} */
    boolean arePartedWords(int stop, int next) {
        int before = wordStart(0, stop);
        int after = next;
        while (after < text.length() && after - next <= LONGEST && isWordPart(text.charAt(after))) {
            after++;
        }
        return letters(before, stop) > 1
                && ArabicLetters.isLetter(text.charAt(before))
                && letters(next, after) > 1
                && !LIST.contains(text.substring(before, stop))
                && !DOMAINS.contains(text.substring(next, after));
    }

    private int wordStart(int start, int stop) {
        int word = stop;
        while (word > start && stop - word <= LONGEST && isWordPart(text.charAt(word - 1))) {
            word--;
        }
        return word;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == 'ـ' || DisplayClass.isMark(c);
    }

    private boolean isNumber(int word, int stop) {
        for (int at = word; at < stop; at++) {
            if (!Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a number opens its sentence, as in a list} */
    private boolean isFirst(int start, int word) {
        for (int at = start; at < word; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            letters += Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != 'ـ' ? 1 : 0;
        }
        return letters;
    }

    /** {@return whether the letter is a unit, an era or an hour behind its number} */
    private boolean isUnit(int start, int word) {
        int before = word - 1;
        while (before > start && text.charAt(before) == ' ') {
            before--;
        }
        return before > start && before < word - 1 && Character.isDigit(text.charAt(before));
    }

    /** {@return whether the letter ends letters spelled one by one, as the names of agencies are} */
    private boolean isSpelled(int start, int word) {
        return word - start >= 3
                && text.charAt(word - 1) == ' '
                && Character.isLetter(text.charAt(word - 2))
                && (word - start == 3 || !isWordPart(text.charAt(word - 3)));
    }
}
