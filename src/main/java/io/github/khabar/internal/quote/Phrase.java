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
        return behind(startsWithTo() ? 1 : 0);
    }

    /** {@return the text with the article it has when "to" is not written on to it: of للشرطة, الشرطة} */
    String unfused() {
        boolean fused = passage.tokens.startsWith(from, "لل") && passage.tokens.is(from, WordClass.ARTICLE);
        return fused ? "ال".concat(behind(2)) : text();
    }

    private String behind(int letters) {
        TextSpan key = new TextSpan(passage.tokens.start(from) + letters, passage.tokens.end(to - 1));
        return passage.piece.key().toOriginal(key).of(passage.piece.display());
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
