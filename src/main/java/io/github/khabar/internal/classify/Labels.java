package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.PhraseMatcher;
import io.github.khabar.internal.lexicon.WordList;
import io.github.khabar.internal.lexicon.WordTable;
import java.util.HashSet;
import java.util.Set;

/** Reads class and id names: which parts of a page the words in them name. Immutable and thread-safe. */
final class Labels {
    private static final PhraseMatcher WORDS = WordList.load(Labels.class, "label-words.txt").matcher();
    private static final int NEAREST = 8;

    private Labels() {}

    /**
     * Finds the parts that the nearest names of a label speak of. Names further out belong to boxes that hold more than the block.
     *
     * @param label class, id and itemprop words, the innermost first
     * @return the groups of the list that were named
     */
    static Set<String> parts(String label) {
        Set<String> parts = new HashSet<>(4);
        int names = 0;
        int start = 0;
        for (int at = 0; at <= label.length() && names < NEAREST; at++) {
            boolean end = at == label.length() || label.charAt(at) == ' ';
            if (end || label.charAt(at) == '-' || label.charAt(at) == '_') {
                add(parts, label, start, at);
                start = at + 1;
                names += end ? 1 : 0;
            }
        }
        return parts;
    }

    private static void add(Set<String> parts, String label, int start, int end) {
        WordTable.Row row = WORDS.whole(label, start, end);
        if (row != null) {
            parts.add(row.group());
        }
    }
}
