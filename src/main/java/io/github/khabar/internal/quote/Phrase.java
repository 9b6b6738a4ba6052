package io.github.khabar.internal.quote;

import io.github.khabar.article.TextSpan;

/**
 * A noun phrase.
 *
 * @param passage where it stands
 * @param from its first token
 * @param to the token after its last
 */
record Phrase(Passage passage, int from, int to) {

    String text() {
        int start = passage.tokens.start(from) + (startsWithTo() ? 1 : 0);
        return passage.piece.key().toOriginal(new TextSpan(start, passage.tokens.end(to - 1))).of(passage.piece.display());
    }

    /** "To" written on to the first noun is not part of it; fused with the article it cannot be cut off. */
    private boolean startsWithTo() {
        Tokens tokens = passage.tokens;
        return tokens.particle(from) == 'ل' && tokens.lead(from) == 1;
    }

    Tokens tokens() {
        return passage.tokens;
    }
}
