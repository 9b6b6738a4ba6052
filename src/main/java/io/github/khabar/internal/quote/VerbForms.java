package io.github.khabar.internal.quote;

import io.github.khabar.internal.lexicon.WordTable;
import io.github.khabar.internal.quote.VerbForm.Tense;
import io.github.khabar.text.ArabicNormalizer;

/** Makes the forms of the verbs in {@code cue-verbs.txt}: persons, participles, objects written on. Used while loading. */
final class VerbForms {
    private static final String[] OBJECTS = {"ه", "ها", "هم", "هما"};
    private static final String[] PLURALS = {"ين", "ون", "ات", "تين"};
    private static final int PRESENT_HE = 1;
    private static final int PAST_THEY = 2;
    private static final int PRESENT_THEY = 3;
    private static final int PARTICIPLE = 4;

    private final LexiconTable out;

    /**
     * Prepares the making.
     *
     * @param out is given each form by its search key
     */
    VerbForms(LexiconTable out) {
        this.out = out;
    }

    void add(WordTable.Row row) {
        String[] forms = row.column(0).split(" ");
        int strength = row.group().charAt(row.group().length() - 1) - '0';
        String flags = row.word().startsWith("ا") ? row.column(1) + " wasla" : row.column(1);
        Verb verb = new Verb(strength, Trait.read(flags));
        past(verb, row.key(), Person.HE);
        past(verb, key(forms[0]), Person.SHE);
        past(verb, key(forms[PAST_THEY]), Person.THEY);
        dual(verb, row.key(), key(forms[0]));
        present(verb, key(forms[PRESENT_HE]), Person.HE);
        present(verb, key(forms[PRESENT_THEY]), Person.THEY);
        participle(verb, key(forms[PARTICIPLE]));
    }

    private void past(Verb verb, String form, Person person) {
        if (!form.isEmpty()) {
            put(form, "", new VerbForm(verb, person, Tense.PAST, false));
            objects(form, new VerbForm(verb, person, Tense.PAST, true));
        }
    }

    private void dual(Verb verb, String he, String she) {
        if (!he.endsWith("ي") && !she.isEmpty() && !verb.isWeak()) {
            VerbForm both = new VerbForm(verb, Person.THEY, Tense.PAST, false);
            put(he, "ا", both);
            put(she, "ا", both);
        }
    }

    private void present(Verb verb, String form, Person person) {
        if (form.isEmpty()) {
            return;
        }
        put(form, "", new VerbForm(verb, person, Tense.PRESENT, false));
        objects(form, new VerbForm(verb, person, Tense.PRESENT, true));
        if (person == Person.HE) {
            String she = "ت".concat(form.substring(1));
            VerbForm both = new VerbForm(verb, Person.THEY, Tense.PRESENT, false);
            put(she, "", new VerbForm(verb, Person.SHE, Tense.PRESENT, false));
            objects(she, new VerbForm(verb, Person.SHE, Tense.PRESENT, true));
            put(form, "ان", both);
            put(she, "ان", both);
        }
    }

    private void participle(Verb verb, String form) {
        if (form.length() < 2) {
            return;
        }
        String stem = form.substring(0, form.length() - 1);
        VerbForm they = new VerbForm(verb, Person.THEY, Tense.PARTICIPLE, false);
        put(form, "", new VerbForm(verb, Person.HE, Tense.PARTICIPLE, false));
        put(stem, "ه", new VerbForm(verb, Person.SHE, Tense.PARTICIPLE, false));
        for (String plural : PLURALS) {
            put(stem, plural, they);
        }
    }

    private void objects(String form, VerbForm made) {
        String stem = form.endsWith("ي") && made.tense() == Tense.PAST ? form.substring(0, form.length() - 1).concat("ا") : form;
        // "they said" loses its alef, "he told" (روى) keeps the one it gets
        String joined = form.endsWith("وا") ? stem.substring(0, stem.length() - 1) : stem;
        for (String object : OBJECTS) {
            put(joined, object, made);
        }
    }

    private void put(String stem, String ending, VerbForm form) {
        out.put(WordHash.then(WordHash.of(stem), ending, 0), form);
    }

    private static String key(String form) {
        return form.equals("-") ? "" : ArabicNormalizer.search().normalize(form);
    }
}
