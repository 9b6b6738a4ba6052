package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.List;

/** Words without article and long vowels, with consonants that foreign names swap made one, so that spelling variants are one. */
final class Skeletons {
    private static final String WEAK = "اويءه";
    private static final int LONG = 4;

    private Skeletons() {}

    static List<String> of(Phrase phrase) {
        List<String> words = new ArrayList<>();
        for (int token = phrase.from(); token < phrase.to(); token++) {
            if (phrase.tokens().isWord(token)) {
                for (String word : phrase.tokens().text(token).split("_")) {
                    words.add(of(word));
                }
            }
        }
        return words;
    }

    static String of(String word) {
        int from = word.startsWith("#") ? 1 : 0;
        from += (word.startsWith("ال", from) || word.startsWith("لل", from) || word.startsWith("أل", from)) && word.length() - from > 4 ? 2 : 0;
        StringBuilder bones = new StringBuilder();
        for (int at = from; at < word.length(); at++) {
            if (at == from || WEAK.indexOf(word.charAt(at)) < 0) {
                bones.append(consonant(word.charAt(at)));
            }
        }
        if (bones.length() >= LONG) {
            hiss(bones);
        }
        return bones.length() < 2 ? word.substring(from) : bones.toString();
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
    private static void hiss(StringBuilder bones) {
        for (int at = 0; at < bones.length(); at++) {
            if (bones.charAt(at) == 'ز' || bones.charAt(at) == 'ش') {
                bones.setCharAt(at, 'س');
            }
        }
    }
}
