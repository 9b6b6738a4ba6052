package io.github.khabar.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names in an article: every title with its name, found once, asked by the words of a mention. Used by one call. */
final class Roster {
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One form of a name.
     *
     * @param name as written
     * @param role office or profession, or null
     * @param words the skeletons of its words
     * @param isPerson whether it is a person
     */
    record Entry(String name, @Nullable String role, List<String> words, boolean isPerson) {}

    static Roster of(List<Passage> passages) {
        Roster roster = new Roster();
        for (Passage passage : passages) {
            roster.read(passage);
        }
        return roster;
    }

    private void read(Passage passage) {
        int token = 0;
        while (token < passage.size()) {
            int next = token + 1;
            if (passage.tokens.is(token, WordClass.TITLE | WordClass.HONORIFIC)) {
                Mention mention = NounPhraseReader.read(passage, token, passage.sentenceEnd(token));
                if (mention != null && mention.isNamed()) {
                    add(mention);
                    next = mention.phrase().to();
                }
            }
            token = next;
        }
    }

    private void add(Mention mention) {
        List<String> words = Skeletons.of(mention.name());
        if (words.isEmpty()) {
            return;
        }
        Phrase role = mention.role();
        Entry entry = new Entry(mention.name().text(), role == null ? null : role.text(), words, true);
        entries.add(entry);
        for (String word : words) {
            byWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(entry);
        }
    }

    @Nullable Entry find(Mention mention) {
        if (!mention.isNamed()) {
            return null;
        }
        List<String> words = Skeletons.of(mention.name());
        Entry best = null;
        for (Entry entry : words.isEmpty() ? List.<Entry>of() : byWord.getOrDefault(words.get(words.size() - 1), List.of())) {
            if (entry.words.containsAll(words) && (best == null || entry.words.size() > best.words.size())) {
                best = entry;
            }
        }
        return best;
    }
}
