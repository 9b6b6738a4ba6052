package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.List;

/** Words without article and long vowels, so that spelling variants of a name are one. */
final class Skeletons {
    private static final String WEAK = "اويءه";

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
        from += (word.startsWith("ال", from) || word.startsWith("لل", from)) && word.length() - from > 4 ? 2 : 0;
        StringBuilder bones = new StringBuilder();
        for (int at = from; at < word.length(); at++) {
            if (at == from || WEAK.indexOf(word.charAt(at)) < 0) {
                bones.append(word.charAt(at));
            }
        }
        return bones.length() < 2 ? word.substring(from) : bones.toString();
    }
}
