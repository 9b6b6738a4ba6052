package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** Guesses the subject of a sentence whose verb is not known: for "saying" and "in his words", which hang on it. */
final class SentenceSubject {
    private static final int NEAR = 40;

    private final Passage passage;
    private final Tokens tokens;

    SentenceSubject(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
    }

    /** {@return the subject between two tokens, or null} */
    @Nullable Mention find(int from, int to) {
        int first = Math.max(from, to - NEAR);
        boolean noun = false;
        while (first < to && isIntroduction(first)) {
            noun |= tokens.startsWith(first, "لكن") || tokens.startsWith(first, "ولكن") || tokens.reads(first, "اما");
            first++;
        }
        if (first >= to || !tokens.isWord(first)) {
            return null;
        }
        if (noun || tokens.is(first, WordClass.ACTOR) && !tokens.is(first, WordClass.FINITE)) {
            return subject(first, to);
        }
        boolean verb = tokens.word(first) == 0 || tokens.is(first, WordClass.FINITE);
        return verb && first + 1 < to ? subject(first + 1, to) : null;
    }

    private boolean isIntroduction(int token) {
        return tokens.isWord(token) && (tokens.is(token, WordClass.FUNCTION | WordClass.NARRATOR | WordClass.SKIP | WordClass.COPULA)
                || tokens.reads(token, "اما") || tokens.startsWith(token, "لكن") || tokens.startsWith(token, "ولكن"));
    }

    private @Nullable Mention subject(int token, int to) {
        Mention mention = NounPhraseReader.read(passage, token, to);
        if (mention == null) {
            return null;
        }
        boolean titled = tokens.is(token, WordClass.TITLE | WordClass.HONORIFIC);
        boolean named = mention.isNamed() && mention.role() != null;
        return titled || named || isBody(token) ? mention : null;
    }

    private boolean isBody(int token) {
        return tokens.is(token, WordClass.INSTITUTION | WordClass.GROUP | WordClass.DOCUMENT) && tokens.is(token, WordClass.ARTICLE);
    }
}
