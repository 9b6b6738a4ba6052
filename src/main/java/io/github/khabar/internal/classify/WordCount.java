package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.CharClass;

/**
 * What a search key is made of.
 *
 * @param words the number of runs of characters without white space that hold a letter or digit
 * @param letters the number of its letters and digits
 */
record WordCount(int words, int letters) {

    /** Counts in one pass. */
    static WordCount of(String key) {
        int words = 0;
        int letters = 0;
        boolean inWord = false;
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            if (CharClass.isLetterOrDigit(c)) {
                letters++;
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (CharClass.isWhitespace(c)) {
                inWord = false;
            }
        }
        return new WordCount(words, letters);
    }
}
