package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** What is known of the sentence being read. Used by one call. */
final class Sentence {
    final Passage passage;
    int from;
    int to;
    /** The last act of saying in it. */
    @Nullable Attribution act;
    /** The last words given to somebody in it. */
    @Nullable Draft draft;
    /** Where the statement begins that no act has claimed. */
    int statement;
    /** A stretch that no act has claimed; -1 for none. */
    int pending;
    /** A medium named at its head. */
    @Nullable Phrase medium;

    Sentence(Passage passage) {
        this.passage = passage;
    }

    void begin(int first, int end) {
        from = first;
        to = end;
        act = null;
        draft = null;
        statement = first;
        pending = -1;
        medium = null;
    }
}
