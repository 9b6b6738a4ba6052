package io.github.khabar.internal.quote;

/** Tells "according to somebody" from "according to the rules". */
final class AttributionRules {
    static final Words ON = Words.of("علي", "وعلي");
    /** What an attribution may begin with: a word like بحسب, or "on" or "in" before a noun of saying. */
    static final long BEGINS = WordClass.ATTRIBUTION | WordClass.PREPOSITION;

    private AttributionRules() {}

    /** Whether a word like بحسب gives a statement to somebody here. */
    static boolean isAttribution(Passage passage, int token) {
        Tokens tokens = passage.tokens;
        int next = source(passage, token);
        if (next >= passage.size() || tokens.lead(token) > 0 && tokens.first(token) == 'ف') {
            return false;
        }
        if (tokens.reads(token, "حسبما") || tokens.reads(token, "وحسبما")) {
            return tokens.is(next, WordClass.FINITE);
        }
        if (tokens.reads(next, "ما") || tokens.reads(next, "لما")) {
            return tokens.is(next + 1, WordClass.FINITE);
        }
        if (passage.isStretch(next)) {
            return true;
        }
        if (!tokens.isWord(next) || tokens.is(next, WordClass.RULEBOOK) && !tokens.is(next, WordClass.DOCUMENT)) {
            return false;
        }
        if (tokens.reads(token, "نقلا")) {
            return tokens.reads(next, "عن");
        }
        return !tokens.is(next, WordClass.RULEBOOK | WordClass.PREPOSITION | WordClass.RELATIVE)
                && (!isBare(passage, token) || tokens.is(next, WordClass.ACTOR | WordClass.MEDIUM | WordClass.NAMED_MEDIUM
                        | WordClass.PLACE | WordClass.SAYING_PHRASE) || tokens.word(next) == 0);
    }

    /** حسب and وفق without a preposition are everyday words as well. */
    private static boolean isBare(Passage passage, int token) {
        return passage.tokens.reads(token, "وفق") || passage.tokens.reads(token, "حسب");
    }

    /** {@return the first token of the source behind the attributing word} */
    static int source(Passage passage, int token) {
        Tokens tokens = passage.tokens;
        int next = token + 1;
        if (tokens.reads(next, "ل") && next + 1 < passage.size()) {
            next++;
        }
        return next;
    }

    /** "In his words", "as he put it". */
    static boolean isInWordsOf(Passage passage, int token) {
        Tokens tokens = passage.tokens;
        return tokens.readsAny(token, ON) && (tokens.reads(token + 1, "حد") || tokens.reads(token + 1, "لسان"))
                && (tokens.reads(token + 1, "لسان") || tokens.is(token + 2, WordClass.SAYING_PHRASE));
    }

    /** "By what somebody reported": على ما أفاد فلان. */
    static boolean isAsReported(Passage passage, int token) {
        Tokens tokens = passage.tokens;
        return tokens.reads(token, "علي") && tokens.reads(token + 1, "ما") && tokens.is(token + 2, WordClass.FINITE);
    }

    /** "In the eyes of", "in the opinion of". */
    static boolean isInViewOf(Passage passage, int token) {
        Tokens tokens = passage.tokens;
        return tokens.reads(token, "في") && (tokens.reads(token + 1, "نظر") || tokens.reads(token + 1, "راي"));
    }
}
