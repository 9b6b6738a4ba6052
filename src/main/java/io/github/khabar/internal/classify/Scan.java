package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.CharClass;

/** Small steps over search keys. */
final class Scan {

    private Scan() {}

    /** {@return the index of the first letter or digit at or after {@code from}; the length where none follows} */
    static int nextLetter(String key, int from) {
        int at = from;
        while (at < key.length() && !CharClass.isLetterOrDigit(key.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return the index of the first character at or after {@code from} that is no white space; the length where none follows} */
    static int skipBlanks(String key, int from) {
        int at = from;
        while (at < key.length() && CharClass.isWhitespace(key.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return the index after the run of letters, digits and marks that begins at {@code from}} */
    static int wordEnd(String key, int from) {
        int at = from;
        while (at < key.length() && CharClass.isLetterOrDigit(key.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return the last character that is no white space; 0 where there is none} */
    static char last(String key) {
        int at = key.length() - 1;
        while (at >= 0 && CharClass.isWhitespace(key.charAt(at))) {
            at--;
        }
        return at < 0 ? 0 : key.charAt(at);
    }

    /** {@return whether a letter of the Arabic script stands in the text} */
    static boolean hasArabic(String key) {
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            if (c >= 0x600 && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the number of sentences: stops with a word behind them, and one} */
    static int sentences(String key) {
        int sentences = 1;
        for (int at = 1; at + 1 < key.length(); at++) {
            boolean stop = isStop(key.charAt(at)) && !isStop(key.charAt(at - 1)) && !isStop(key.charAt(at + 1));
            if (stop && !CharClass.isDigit(key.charAt(at + 1)) && nextLetter(key, at + 1) < key.length()) {
                sentences++;
            }
        }
        return sentences;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '؟';
    }

    /** {@return the letters and digits of a text without anything between them} */
    static String letters(String key) {
        StringBuilder letters = new StringBuilder(key.length());
        for (int at = 0; at < key.length(); at++) {
            if (CharClass.isLetterOrDigit(key.charAt(at))) {
                letters.append(key.charAt(at));
            }
        }
        return letters.toString();
    }

    /** {@return whether these are the letters and digits of a text; the first one that differs tells} */
    static boolean hasLetters(String key, String letters) {
        int next = 0;
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            if (CharClass.isLetterOrDigit(c) && (next == letters.length() || letters.charAt(next++) != c)) {
                return false;
            }
        }
        return next == letters.length();
    }

    /** {@return whether a digit stands in the text} */
    static boolean hasDigit(String key) {
        for (int at = 0; at < key.length(); at++) {
            if (CharClass.isDigit(key.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
