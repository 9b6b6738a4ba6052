package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads class and id names: which parts of a page the words in them name. Immutable and thread-safe. */
final class Labels {
    private static final int NEAREST = 8;
    /** Drupal names the field of the whole text "text-with-summary". */
    private static final String HOLDER = "with-";
    private static final int MULTIPLIER = 31; // as String.hashCode, so that rows and parts of a label have the same hash
    /** The words by their hash: a label is read in one pass and none of its words is cut out. */
    private static final WordTable.@Nullable Row[] WORDS = table(WordTable.rows(Labels.class, "label-words.txt"));

    private Labels() {}

    private static WordTable.@Nullable Row[] table(List<WordTable.Row> rows) {
        WordTable.@Nullable Row[] table = new WordTable.@Nullable Row[Integer.highestOneBit(rows.size()) * 4];
        for (WordTable.Row row : rows) {
            int slot = slot(row.key().hashCode(), table.length);
            while (table[slot] != null) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = row;
        }
        return table;
    }

    private static int slot(int hash, int size) {
        return (hash ^ hash >>> 15) & size - 1;
    }

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
        int hash = 0;
        for (int at = 0; at <= label.length() && names < NEAREST; at++) {
            char c = at == label.length() ? ' ' : label.charAt(at);
            if (c == ' ' || c == '-' || c == '_') {
                WordTable.Row word = word(label, start, at, hash);
                if (word != null && !label.startsWith(HOLDER, Math.max(0, start - HOLDER.length()))) {
                    parts.add(word.group());
                }
                start = at + 1;
                hash = 0;
                names += c == ' ' ? 1 : 0;
            } else {
                hash = MULTIPLIER * hash + c;
            }
        }
        return parts;
    }

    private static WordTable.@Nullable Row word(String label, int start, int end, int hash) {
        int slot = slot(hash, WORDS.length);
        WordTable.Row row = WORDS[slot];
        while (row != null && !(row.key().length() == end - start && label.startsWith(row.key(), start))) {
            slot = slot + 1 & WORDS.length - 1;
            row = WORDS[slot];
        }
        return row;
    }
}
