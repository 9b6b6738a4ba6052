package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.List;

/** Words without article and long vowels, with consonants that foreign names swap made one, so that spelling variants are one. */
final class Skeletons {
    private static final int LONG = 4;

    private Skeletons() {}

    static List<String> of(Phrase phrase) {
        List<String> words = new ArrayList<>(phrase.to() - phrase.from());
        Tokens tokens = phrase.tokens();
        for (int token = phrase.from(); token < phrase.to(); token++) {
            if (tokens.isWord(token)) {
                add(words, tokens, token);
            }
        }
        return words;
    }

    /** A hashtag is several words. */
    private static void add(List<String> words, Tokens tokens, int token) {
        if (!tokens.holds(token, '_')) {
            words.add(tokens.skeleton(token));
            return;
        }
        for (String word : tokens.text(token).split("_")) {
            words.add(of(word));
        }
    }

    static String of(String word) {
        return of(word.toCharArray(), 0, word.length());
    }

    /** {@return the skeleton of a word in a range of characters} */
    static String of(char[] text, int start, int end) {
        int from = start < end && text[start] == '#' ? start + 1 : start;
        from += hasArticle(text, from, end) && end - from > LONG ? 2 : 0;
        char[] bones = new char[end - from];
        int length = 0;
        for (int at = from; at < end; at++) {
            char letter = text[at];
            if (at == from || !isWeak(letter)) {
                bones[length++] = consonant(letter);
            }
        }
        if (length >= LONG) {
            hiss(bones, length);
        }
        return length < 2 ? new String(text, from, end - from) : new String(bones, 0, length);
    }

    /** Words come as they are displayed: some write the article with a hamza. */
    private static boolean hasArticle(char[] text, int from, int end) {
        return from + 1 < end && text[from + 1] == 'ل' && (text[from] == 'ا' || text[from] == 'ل' || text[from] == 'أ');
    }

    private static boolean isWeak(char letter) {
        return letter == 'ا' || letter == 'و' || letter == 'ي' || letter == 'ء' || letter == 'ه';
    }

    /** Letters by which one foreign sound is written: غوتيريش، جوتيريش; طوكيو، توكيو. */
    private static char consonant(char letter) {
        return switch (letter) {
            case 'ط', 'ث' -> 'ت';
            case 'غ' -> 'ج';
            default -> letter;
        };
    }

    /** هرتسوغ، هرتزوغ; short Arabic names differ in these letters alone. */
    private static void hiss(char[] bones, int length) {
        for (int at = 0; at < length; at++) {
            if (bones[at] == 'ز' || bones[at] == 'ش') {
                bones[at] = 'س';
            }
        }
    }
}
