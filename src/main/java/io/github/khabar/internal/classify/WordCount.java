package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.CharClass;

/**
 * What a search key is made of.
 *
 * @param words the number of runs of characters without white space that hold a letter or digit
 * @param letters the number of its letters and digits
 */
record WordCount(int words, int letters) {

    /** Counts in one pass, without a branch that the processor would have to guess at every word border. */
    static WordCount of(String key) {
        int words = 0;
        int letters = 0;
        int inWord = 0; // 1 from a word's first letter up to white space
        for (int at = 0; at < key.length(); at++) {
            int classes = CharClass.of(key.charAt(at));
            int letter = classes & CharClass.WORD;
            letters += letter;
            words += letter & ~inWord;
            inWord = (inWord | letter) & ~(classes >> 1); // white space is the bit above
        }
        return new WordCount(words, letters);
    }
}
