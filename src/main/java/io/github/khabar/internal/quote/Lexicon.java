package io.github.khabar.internal.quote;

import io.github.khabar.internal.lexicon.WordTable;
import io.github.khabar.text.ArabicNormalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All words the search for quotations knows, in one table. Immutable and thread-safe once loaded.
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

    private static final String[] PLURALS = {"ان", "ين", "ون"};
    private static final String ARTICLE = "ال";
    private static final long WITH_ARTICLE = WordHash.of(ARTICLE);
    private static final long TO_ARTICLE = WordHash.of("لل");

    private static final Lexicon STANDARD = new Lexicon();

    private final LexiconTable table = new LexiconTable();

    private Lexicon() {
        for (String file : FILES) {
            for (WordTable.Row row : WordTable.rows(Lexicon.class, file)) {
                add(row.key(), WordClass.of(row.group()));
            }
        }
        for (String word : Lookalikes.WORDS) {
            table.put(WordHash.of(word), WordClass.LOOKALIKE);
        }
        VerbForms verbs = new VerbForms(table); // the many forms of verbs come last: who comes first is found at the first look
        for (WordTable.Row row : WordTable.rows(Lexicon.class, "cue-verbs.txt")) {
            verbs.add(row);
        }
        for (WordTable.Row row : WordTable.rows(Lexicon.class, "event-verbs.txt")) {
            event(row);
        }
    }

    static Lexicon standard() {
        return STANDARD;
    }

    private void add(String key, long bit) {
        table.put(WordHash.of(key), bit);
        if ((bit & NOUN) != 0) {
            int bare = key.startsWith(ARTICLE) ? ARTICLE.length() : 0;
            table.put(WordHash.then(WITH_ARTICLE, key, bare), bit | WordClass.ARTICLE);
            table.put(WordHash.then(TO_ARTICLE, key, bare), bit | WordClass.ARTICLE);
            if (bit == WordClass.TITLE && key.length() > 3) {
                plurals(key.endsWith("ه") ? key.substring(0, key.length() - 1).concat("ت") : key);
            }
        } else if (bit == WordClass.NAMED_MEDIUM && key.startsWith(ARTICLE)) {
            table.put(WordHash.then(TO_ARTICLE, key, ARTICLE.length()), bit);
        }
    }

    /** The forms of a verb that reports no words. */
    private void event(WordTable.Row row) {
        table.put(WordHash.of(row.key()), WordClass.EVENT);
        table.put(WordHash.then(WordHash.of("ت"), row.key(), 1), WordClass.EVENT);
        for (String past : row.column(0).split(" ")) {
            if (!past.equals("-")) {
                table.put(WordHash.of(ArabicNormalizer.search().normalize(past)), WordClass.EVENT);
            }
        }
    }

    private void plurals(String stem) {
        long bare = WordHash.of(stem);
        long definite = WordHash.then(WITH_ARTICLE, stem, 0);
        for (String ending : PLURALS) {
            table.put(WordHash.then(bare, ending, 0), WordClass.GROUP);
            table.put(WordHash.then(definite, ending, 0), WordClass.GROUP | WordClass.ARTICLE);
        }
    }

    /**
     * Looks a word up.
     *
     * @param word its {@link WordHash}
     * @return its number; 0 where it is not known
     */
    int find(long word) {
        return table.find(word);
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
