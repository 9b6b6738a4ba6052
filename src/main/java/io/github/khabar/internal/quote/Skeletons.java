package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.List;

/** Words without article and long vowels, with consonants that foreign names swap made one, so that spelling variants are one. */
final class Skeletons {
    private static final int LONG = 4;

    private Skeletons() {}

    static List<String> of(Phrase phrase) {
        List<String> words = new ArrayList<>();
        for (int token = phrase.from(); token < phrase.to(); token++) {
            if (phrase.tokens().isWord(token)) {
                add(words, phrase.tokens().text(token));
            }
        }
        return words;
    }

    private static void add(List<String> words, String text) {
        if (text.indexOf('_') < 0) {
            words.add(of(text));
            return;
        }
        for (String word : text.split("_")) {
            words.add(of(word));
        }
    }

    /** Words come as they are displayed: some write the article with a hamza. */
    private static boolean hasArticle(String word, int from) {
        char first = from < word.length() ? word.charAt(from) : 0;
        return word.startsWith("ل", from + 1) && (first == 'ا' || first == 'ل' || first == 'أ');
    }

    static String of(String word) {
        int from = word.startsWith("#") ? 1 : 0;
        from += hasArticle(word, from) && word.length() - from > 4 ? 2 : 0;
        char[] bones = new char[word.length() - from];
        int length = 0;
        for (int at = from; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (at == from || !isWeak(letter)) {
                bones[length++] = consonant(letter);
            }
        }
        if (length >= LONG) {
            hiss(bones, length);
        }
        return length < 2 ? word.substring(from) : new String(bones, 0, length);
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
