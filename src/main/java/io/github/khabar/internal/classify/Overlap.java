package io.github.khabar.internal.classify;

import java.util.HashSet;
import java.util.Set;

/** Compares texts by the words they share. */
final class Overlap {
    private static final int SHORTEST = 4;

    private Overlap() {}

    /** @return the share of the longer words of the text with fewer of them that stand in the other, 0 to 1 */
    static double shared(String first, String second) {
        Set<String> one = longWords(first);
        Set<String> two = longWords(second);
        int fewer = Math.min(one.size(), two.size());
        if (fewer == 0) {
            return 0;
        }
        one.retainAll(two);
        return (double) one.size() / fewer;
    }

    private static Set<String> longWords(String key) {
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
