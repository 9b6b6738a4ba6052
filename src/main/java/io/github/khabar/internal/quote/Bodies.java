package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bodies that have spoken so far, so that a short form can be given its fuller one. Used by one call. */
final class Bodies {
    private static final int KEPT = 16;

    /** One form. */
    private record Form(List<String> words, String text) {}

    private final Map<String, List<Form>> byHead = new HashMap<>();

    /** {@return the fullest form heard so far that holds all words of a mention; the last one where several do} */
    String fullest(Mention mention) {
        List<String> words = Skeletons.of(mention.phrase());
        String text = mention.phrase().text();
        if (words.isEmpty()) {
            return text;
        }
        List<Form> known = byHead.computeIfAbsent(words.get(0), unused -> new ArrayList<>());
        for (int at = known.size() - 1; at >= 0; at--) {
            if (known.get(at).words.size() > words.size() && known.get(at).words.containsAll(words)) {
                return known.get(at).text;
            }
        }
        if (known.size() < KEPT) {
            known.add(new Form(words, text));
        }
        return text;
    }
}
