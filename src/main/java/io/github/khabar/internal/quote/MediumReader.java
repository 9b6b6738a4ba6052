package io.github.khabar.internal.quote;

/** Finds what carries the words: an agency they were told to, a platform they were written on. */
final class MediumReader {
    private static final int REACH = 42;
    private static final int LONGEST_MARKED = 3;
    private static final Words ON = Words.of("علي", "في", "عبر");
    /** What a medium may begin with; behind marks the search goes on. */
    private static final long SEEN = WordClass.MEDIUM | WordClass.NAMED_MEDIUM | WordClass.TO | WordClass.PREPOSITION | Tokens.A_MARK;
    private static final Words PLATFORMS = Words.of("منصه", "موقع", "شبكه");
    private static final long NO_PART = WordClass.COMPLEMENTISER | WordClass.PREPOSITION | WordClass.TITLE | WordClass.HONORIFIC
            | WordClass.TIME | WordClass.CUE_FORM | WordClass.RELATIVE | WordClass.SKIP;

    private final Passage passage;
    private final Tokens tokens;

    MediumReader(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
    }

    /** Takes the first medium between two tokens, unless the act has one. */
    void find(Attribution act, int from, int limit) {
        int end = Math.min(limit, from + REACH);
        for (int token = tokens.next(from, end, SEEN); token < end && act.medium == null; token = tokens.next(passage.next(token), end, SEEN)) {
            if (isTold(token)) {
                read(act, token, limit);
            } else if (isPlatform(token)) {
                read(act, token + 1, limit);
            }
        }
    }

    /** "To" before a medium. */
    boolean isTold(int token) {
        if (tokens.is(token, WordClass.MEDIUM | WordClass.NAMED_MEDIUM)
                && (tokens.particle(token) == 'ل' || tokens.startsWith(token, "لل"))) {
            return true;
        }
        return tokens.reads(token, "ل") && (passage.isShortStretch(token + 1, LONGEST_MARKED) || tokens.isLatin(token + 1)
                || tokens.is(token + 1, WordClass.MEDIUM | WordClass.NAMED_MEDIUM));
    }

    private boolean isPlatform(int token) {
        return tokens.readsAny(token, ON) && tokens.lead(token + 1) == 0
                && (tokens.is(token + 1, WordClass.NAMED_MEDIUM) || tokens.readsAny(token + 1, PLATFORMS));
    }

    /**
     * Takes the medium that begins at a token.
     *
     * @return the token behind it
     */
    int read(Attribution act, int token, int limit) {
        int first = tokens.reads(token, "ل") ? token + 1 : token;
        int end = passage.next(first);
        while (!passage.isStretch(first) && end < limit && (isPart(end) || passage.isShortStretch(end, LONGEST_MARKED))) {
            end = passage.next(end);
        }
        int last = Math.min(end, limit);
        if (last > first) {
            act.medium = new Phrase(passage, first, last);
        }
        return Math.max(last, token + 1);
    }

    private boolean isPart(int token) {
        return tokens.isWord(token) && !tokens.is(token, NO_PART);
    }
}
