package io.github.khabar.internal.classify;

import java.util.HashSet;
import java.util.Set;

/** Compares texts by the words they share. */
final class Overlap {
    private static final int SHORTEST = 4;

    private Overlap() {}

    /** {@return the share of the longer words of the text with fewer of them that stand in the other, 0 to 1} */
    static double shared(String first, String second) {
        return shared(longWords(first), longWords(second));
    }

    /** {@return the share of the words of the smaller set that stand in the other, 0 to 1} */
    static double shared(Set<String> first, Set<String> second) {
        Set<String> fewer = first.size() <= second.size() ? first : second;
        Set<String> more = fewer == first ? second : first;
        int shared = 0;
        for (String word : fewer) {
            shared += more.contains(word) ? 1 : 0;
        }
        return fewer.isEmpty() ? 0 : (double) shared / fewer.size();
    }

    /** {@return the longer words of a text} */
    static Set<String> longWords(String key) {
        Set<String> words = new HashSet<>();
        for (int at = Scan.nextLetter(key, 0); at < key.length(); ) {
            int end = Scan.wordEnd(key, at);
            if (end - at >= SHORTEST) {
                words.add(key.substring(at, end));
            }
            at = Scan.nextLetter(key, end);
        }
        return words;
    }
}
