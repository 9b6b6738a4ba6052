package io.github.khabar.internal.quote;

import io.github.khabar.internal.lexicon.WordTable;
import io.github.khabar.text.ArabicNormalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All words the search for quotations knows, in one open-addressed table asked by ranges of characters. Immutable and
 * thread-safe once loaded.
 */
final class Lexicon {
    private static final List<String> FILES = List.of(
            "particles.txt", "occasions.txt", "titles.txt", "honorifics.txt", "groups.txt", "institutions.txt", "documents.txt",
            "media.txt", "name-heads.txt", "rulebooks.txt", "things.txt", "complements.txt", "saying-nouns.txt",
            "saying-phrases.txt", "times.txt", "relational.txt", "places.txt", "attributions.txt", "pronouns.txt",
            "narrators.txt", "topics.txt", "adjectives.txt", "sacred.txt", "blockers.txt",
            "generics.txt", "manners.txt", "actions.txt");
    private static final long NOUN = WordClass.OCCASION | WordClass.ACTOR | WordClass.MEDIUM | WordClass.NAME_HEAD
            | WordClass.RULEBOOK | WordClass.THING | WordClass.RELATIONAL | WordClass.COMPLEMENT | WordClass.TOPIC;

    private static final Lexicon STANDARD = new Lexicon();

    private final LexiconTable table = new LexiconTable();

    private Lexicon() {
        WordTable.load(Lexicon.class, "cue-verbs.txt").rows().forEach(new VerbForms(table::put)::add);
        WordTable.load(Lexicon.class, "event-verbs.txt").rows().forEach(this::event);
        for (String file : FILES) {
            for (WordTable.Row row : WordTable.load(Lexicon.class, file).rows()) {
                add(row.key(), WordClass.of(row.group()));
            }
        }
    }

    static Lexicon standard() {
        return STANDARD;
    }

    private void add(String key, long bit) {
        table.put(key, bit);
        if ((bit & NOUN) != 0) {
            String definite = key.startsWith("ال") ? key : "ال" + key;
            table.put(definite, bit | WordClass.ARTICLE);
            table.put("لل" + definite.substring(2), bit | WordClass.ARTICLE);
            if (bit == WordClass.TITLE && key.length() > 3) {
                plurals(key.endsWith("ه") ? key.substring(0, key.length() - 1) + "ت" : key);
            }
        } else if (bit == WordClass.NAMED_MEDIUM && key.startsWith("ال")) {
            table.put("لل" + key.substring(2), bit);
        }
    }

    /** The forms of a verb that reports no words. */
    private void event(WordTable.Row row) {
        table.put(row.key(), WordClass.EVENT);
        table.put("ت" + row.key().substring(1), WordClass.EVENT);
        for (String past : row.column(0).split(" ")) {
            if (!past.equals("-")) {
                table.put(ArabicNormalizer.search().normalize(past), WordClass.EVENT);
            }
        }
    }

    private void plurals(String stem) {
        for (String ending : List.of("ان", "ين", "ون")) {
            table.put(stem + ending, WordClass.GROUP);
            table.put("ال" + stem + ending, WordClass.GROUP | WordClass.ARTICLE);
        }
    }

    /**
     * Looks a word up.
     *
     * @param text characters of a search key
     * @param from index of the word's first character
     * @param to index after its last
     * @param hash the word's hash
     * @return its number; 0 where it is not known
     */
    int find(char[] text, int from, int to, int hash) {
        return table.find(text, from, to, hash);
    }

    /** {@return the classes of a word by its number} */
    long classes(int word) {
        return table.classes(word);
    }

    /** {@return the verb form of a word by its number, or null} */
    @Nullable VerbForm form(int word) {
        return table.form(word);
    }
}
