package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may name a speaker.
 *
 * @param phrase all of it
 * @param nameFrom the first token of the name in it; -1 where it holds no name
 * @param role office or profession, beside the name or behind it after a comma; null where none is stated
 */
record Mention(Phrase phrase, int nameFrom, @Nullable Phrase role) {

    boolean isNamed() {
        return nameFrom >= 0;
    }

    /** Whether it is a paper, agency, channel or site. */
    boolean isMedium() {
        return tokens().is(phrase.from(), WordClass.MEDIUM | WordClass.NAMED_MEDIUM);
    }

    Tokens tokens() {
        return phrase.tokens();
    }

    /** The name without honorifics in front. */
    Phrase name() {
        int first = nameFrom;
        while (first + 1 < phrase.to() && tokens().is(first, WordClass.HONORIFIC)) {
            first++;
        }
        return new Phrase(phrase.passage(), first, phrase.to());
    }
}
