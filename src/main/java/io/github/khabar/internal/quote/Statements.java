package io.github.khabar.internal.quote;

/** Statements, which speak for the body that made them. */
final class Statements {
    private static final Words STATEMENT = Words.of("بيان", "بلاغ");
    private static final Words ISSUED = Words.of("صادر", "صدر");

    private Statements() {}

    /** Whether a token is a statement of somebody's; one with the article was named before. */
    static boolean isOne(Tokens tokens, int token) {
        return tokens.readsAny(token, STATEMENT);
    }

    /** {@return the token behind "issued by"; -1 where it does not stand at a token} */
    static int behindIssued(Tokens tokens, int token) {
        return tokens.readsAny(token, ISSUED) && tokens.reads(token + 1, "عن") ? token + 2 : -1;
    }
}
