package io.github.khabar.internal.quote;

/** Tells whether a complementiser behind a verb opens the clause that the verb reports. */
final class ClauseFrames {
    private static final int WEAK_REACH = 12;
    private static final int NEAR = 3;
    private static final long BLOCKS = WordClass.PREPOSITION | WordClass.NEGATION | WordClass.UNREAL | WordClass.BLOCKER;

    private final Tokens tokens;

    ClauseFrames(Passage passage) {
        tokens = passage.tokens;
    }

    /**
     * Judges a complementiser.
     *
     * @param verb the verb
     * @param from the token behind it
     * @param token the complementiser
     * @param complement whether a noun of action stands between them
     */
    boolean accepts(Verb verb, int from, int token, boolean complement) {
        if (tokens.first(token) == 'و') {
            return complement && verb.strength() == 1;
        }
        if (tokens.startsWith(token, "لا")) {
            return token == from && verb.is(Trait.BECAUSE);
        }
        if (token > from && tokens.is(token - 1, WordClass.BY_SAYING)) {
            return true;
        }
        boolean headless = !tokens.isJoined(from - 1) && from > 1;
        if (tokens.startsWith(token, "فا") || verb.isWeak() && headless && token - from > WEAK_REACH) {
            return false;
        }
        if (token > from && tokens.is(token - 1, WordClass.SAYING_NOUN)) {
            return true;
        }
        boolean object = complement && !tokens.isType(token - 1, Tokens.COMMA);
        return !object && follows(verb, from, token) && (verb.strength() < 3 || verb.labels() || isStatement(token));
    }

    /** Strength 3 reports with "that he", and with "that" before a noun. */
    private boolean isStatement(int token) {
        char next = tokens.first(token + 1);
        boolean suffixed = tokens.length(token) > NEAR;
        return tokens.first(token) == 'ب' && (suffixed || next != 'ي' && next != 'ت' && next != 'ن');
    }

    /** What stands before the complementiser belongs to the verb or ends a subject. */
    private boolean follows(Verb verb, int from, int token) {
        int before = token - 1;
        if (before < from || !tokens.isWord(before)) {
            return true;
        }
        if (tokens.reads(before, "الي")) {
            return verb.is(Trait.ILA) || verb.says() && token - from <= NEAR;
        }
        return takes(verb, before) || !tokens.is(before, BLOCKS);
    }

    private boolean takes(Verb verb, int preposition) {
        return tokens.reads(preposition, "علي") && verb.is(Trait.ALA) || tokens.reads(preposition, "من") && verb.is(Trait.MIN)
                || tokens.reads(preposition, "عن") && verb.is(Trait.AN) || tokens.reads(preposition, "في") && verb.is(Trait.FI);
    }
}
