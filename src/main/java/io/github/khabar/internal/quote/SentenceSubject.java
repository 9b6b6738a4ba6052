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

    /** {@return the subject between two tokens, of a verb that goes with a person; or null} */
    @Nullable Mention find(int from, int to, Person person) {
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
        boolean known = tokens.is(first, WordClass.FINITE | WordClass.EVENT);
        if (!known && tokens.word(first) != 0 || first + 1 >= to || known && !gender(first).fits(person)) {
            return null;
        }
        Mention mention = subject(first + 1, to);
        return mention == null && tokens.is(first, WordClass.FINITE) && mayAct(first + 1) ? NounPhraseReader.read(passage, first + 1, to) : mention;
    }

    /** Who the verb at the head of the sentence is about. */
    private Person gender(int verb) {
        VerbForm form = tokens.is(verb, WordClass.FINITE) ? Lexicon.standard().form(tokens.word(verb)) : null;
        if (form != null) {
            return form.person();
        }
        boolean she = tokens.last(verb) == 'ت' || tokens.text[tokens.start(verb) + tokens.lead(verb)] == 'ت';
        return she ? Person.SHE : Person.HE;
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

    /** A noun that its own complement follows; not one in the accusative. */
    private boolean mayAct(int token) {
        return tokens.last(token) != 'ا' && !tokens.is(token, WordClass.PARTICIPLE) && tokens.hasArticle(token + 1);
    }

    private boolean isBody(int token) {
        return tokens.is(token, WordClass.INSTITUTION | WordClass.GROUP | WordClass.DOCUMENT) && tokens.is(token, WordClass.ARTICLE);
    }
}
