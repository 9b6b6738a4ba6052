package io.github.khabar.internal.quote;

/** What may stand between the words of a speaker phrase: marks, brackets, hyphens, the point of an abbreviation. */
final class PhraseJoints {
    private static final int LONGEST_MARKED = 3;
    private static final long HEAD = WordClass.NAME_HEAD | WordClass.INSTITUTION | WordClass.MEDIUM | WordClass.TITLE;

    private final Passage passage;
    private final Tokens tokens;

    PhraseJoints(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
    }

    /** The point behind "Dr". */
    boolean isAbbreviation(int point) {
        return tokens.length(point - 1) == 1 && tokens.isWord(point + 1);
    }

    /** Two words or more, none of them known: rather a name than the last word of the title in front was. */
    boolean isUnknown(int from, int to) {
        int token = from;
        while (token < to && tokens.word(token) == 0) {
            token++;
        }
        return token == to && to - from >= 2;
    }

    /** A hyphen written on to a word on both sides. */
    boolean isHyphen(int dash) {
        return tokens.isWord(dash + 1) && tokens.start(dash) == tokens.end(dash - 1) && tokens.start(dash + 1) == tokens.end(dash);
    }

    /** The name of a body, in marks. */
    boolean isMarkedName(int open, int limit) {
        return passage.isStretch(open) && passage.stretchWords(open) <= LONGEST_MARKED && passage.marks.closer(open) < limit
                && tokens.is(open - 1, HEAD) && !Stretches.isClausal(passage, open);
    }

    int bracketEnd(int open, int limit) {
        int close = open + 1;
        while (close < limit && !tokens.isType(close, Tokens.CLOSE_PAREN)) {
            close++;
        }
        return close;
    }

    int wordsEnd(int from, int limit) {
        int end = from;
        while (end < limit && tokens.isWord(end)) {
            end++;
        }
        return end;
    }

    /** {@return the first preposition in a range, or -1} */
    int prepositionIn(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.is(token, WordClass.PREPOSITION) && !passage.isAli(token)) {
                return token;
            }
        }
        return -1;
    }
}
