package io.github.khabar.internal.quote;

/**
 * What links a cue to its words.
 *
 * @param kind how
 * @param at the linking token: complementiser, colon or mark
 * @param saying the token of a second cue between the first and the words (قائلا); -1 where there is none
 */
record Frame(Kind kind, int at, int saying) {

    /** How. */
    enum Kind {
        /** A complementiser. */
        CLAUSE,
        /** A colon. */
        COLON,
        /** Marks at once. */
        MARKS,
        /** A marked part of a noun phrase. */
        PHRASE,
        /** A mark without partner. */
        OPEN
    }
}
