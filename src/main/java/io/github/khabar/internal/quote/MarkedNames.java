package io.github.khabar.internal.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Short stretches that stand in marks more than once in an article: names and terms, not speech. Used by one call. */
final class MarkedNames {
    private static final int LONGEST = 2;
    private static final int MOST = 2_000;

    private final Set<String> once = new HashSet<>();
    private final Set<String> again = new HashSet<>();

    static MarkedNames of(List<Passage> passages) {
        MarkedNames names = new MarkedNames();
        for (Passage passage : passages) {
            names.read(passage);
        }
        return names;
    }

    private void read(Passage passage) {
        int size = passage.marks == Marks.OF_NONE ? 0 : passage.size();
        int token = passage.tokens.next(0, size, Tokens.A_MARK);
        while (token < size) {
            if (passage.isStretch(token) && isShort(passage, token) && once.size() < MOST) {
                String key = key(passage, token);
                if (!once.add(key)) {
                    again.add(key);
                }
            }
            token = passage.tokens.next(passage.next(token), size, Tokens.A_MARK);
        }
    }

    boolean isName(Passage passage, int open) {
        return !again.isEmpty() && isShort(passage, open) && again.contains(key(passage, open));
    }

    private static boolean isShort(Passage passage, int open) {
        return passage.marks.closer(open) - open - 1 <= LONGEST;
    }

    private static String key(Passage passage, int open) {
        StringBuilder key = new StringBuilder();
        for (int token = open + 1; token < passage.marks.closer(open); token++) {
            key.append(passage.tokens.text(token)).append(' ');
        }
        return key.toString();
    }
}
