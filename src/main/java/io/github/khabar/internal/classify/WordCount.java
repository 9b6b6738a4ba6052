package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.CharClass;

/**
 * Counts the words and letters of a search key as far as it is asked: most questions are whether a line is short, which a paragraph
 * answers after its first words. A word is a run of characters without white space that holds a letter or digit. Used by one call.
 */
final class WordCount {
    private final String key;
    private int at;
    private int words;
    private int letters;
    private int inWord; // 1 from a word's first letter up to white space

    WordCount(String key) {
        this.key = key;
    }

    /** Goes on until there are more words or more letters, or the key ends; no branch is to be guessed at every word border. */
    private void count(int mostWords, int mostLetters) {
        while (at < key.length() && words <= mostWords && letters <= mostLetters) {
            int classes = CharClass.of(key.charAt(at));
            int letter = classes & CharClass.WORD;
            letters += letter;
            words += letter & ~inWord;
            inWord = (inWord | letter) & ~(classes >> 1); // white space is the bit above
            at++;
        }
    }

    boolean hasMoreWords(int than) {
        count(than, Integer.MAX_VALUE);
        return words > than;
    }

    boolean hasMoreLetters(int than) {
        count(Integer.MAX_VALUE, than);
        return letters > than;
    }

    /** {@return the number of all words} */
    int words() {
        count(Integer.MAX_VALUE, Integer.MAX_VALUE);
        return words;
    }

    /** {@return the number of all letters and digits} */
    int letters() {
        count(Integer.MAX_VALUE, Integer.MAX_VALUE);
        return letters;
    }
}
