package io.github.khabar.internal.quote;

import org.jspecify.annotations.Nullable;

/** One act of saying: its cue, who is named beside it, what carries it. Collected by one call. */
final class Attribution implements Comparable<Attribution> {
    final Passage passage;
    int cueFrom;
    int cueTo;
    /** Characters of the next token that belong to the cue: the particle of "according to". */
    int cueTail;
    Person person = Person.ANY;
    @Nullable Mention mention;
    @Nullable Phrase medium;
    /** The guessed subject of the verb on which the cue hangs. */
    @Nullable Mention subject;
    /** Whether the verb says that somebody goes on speaking. */
    boolean goesOn;
    /** Whether the verb is one of request or judgement. */
    boolean isJudgement;
    /** The document that is part of the cue. */
    @Nullable Phrase document;
    /** The act whose speaker this one shares: of a participle, its verb. */
    @Nullable Attribution governor;
    /** The first token of the sentence, where the cue hangs on another verb: its subject is the speaker. */
    int sentence = -1;
    /** The first token of the sentence, where the verb tells what somebody said in a speech or text named before it; -1 else. */
    int inside = -1;
    @Nullable Who who;

    Attribution(Passage passage, int cueFrom, int cueTo) {
        this.passage = passage;
        this.cueFrom = cueFrom;
        this.cueTo = cueTo;
    }

    /** Orders acts by their place in the article. */
    @Override
    public int compareTo(Attribution other) {
        int order = Integer.compare(passage.index, other.passage.index);
        return order != 0 ? order : Integer.compare(cueFrom, other.cueFrom);
    }

    boolean hasCue() {
        return cueTo > cueFrom;
    }
}
