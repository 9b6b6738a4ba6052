package io.github.khabar.internal.quote;

/**
 * One form of a verb.
 *
 * @param verb the verb
 * @param person who the subject is
 * @param tense when
 * @param suffixed whether an object is written on to it
 */
record VerbForm(Verb verb, Person person, Tense tense, boolean suffixed) {

    /** When. */
    enum Tense {
        PAST,
        PRESENT,
        PARTICIPLE
    }

    boolean isParticiple() {
        return tense == Tense.PARTICIPLE;
    }
}
