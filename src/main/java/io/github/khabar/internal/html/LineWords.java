package io.github.khabar.internal.html;

import io.github.khabar.internal.lexicon.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the phrases of {@code line-words.txt} among the words of a line, as numbers. Immutable and thread-safe. */
final class LineWords {
    static final LineWords STANDARD = new LineWords(WordTable.load(LineWords.class, "line-words.txt"));

    private static final int LONGEST = 6;

    private final Map<Long, LineGroup> phrases = new HashMap<>();
    private final Set<Integer> firstWords = new HashSet<>();

    /** What a line holds: bits of {@link LineGroup} for phrases that open it, that are all of it, and that stand anywhere in it. */
    record Found(int opening, int whole, int anywhere) {
        static final Found NOTHING = new Found(0, 0, 0);
    }

    private LineWords(WordTable table) {
        for (WordTable.Row row : table.rows()) {
            int[] words = WordHashes.of(row.word(), 0, row.word().length());
            phrases.put(WordHashes.run(words, 0, words.length), LineGroup.valueOf(row.group()));
            firstWords.add(words[0]);
        }
    }

    Found find(int[] words) {
        int opening = 0;
        int whole = 0;
        int anywhere = 0;
        for (int at = 0; at < words.length; at++) {
            if (!firstWords.contains(words[at])) {
                continue;
            }
            for (int run = Math.min(LONGEST, words.length - at); run > 0; run--) {
                LineGroup group = phrases.get(WordHashes.run(words, at, run));
                if (group != null) {
                    anywhere |= group.bit();
                    opening |= at == 0 ? group.bit() : 0;
                    whole |= at == 0 && run >= words.length - 1 ? group.bit() : 0;
                    break;
                }
            }
        }
        return anywhere == 0 ? Found.NOTHING : new Found(opening, whole, anywhere);
    }
}
