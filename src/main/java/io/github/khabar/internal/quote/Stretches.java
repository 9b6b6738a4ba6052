package io.github.khabar.internal.quote;

/** Tells names and nicknames in marks from speech in marks. */
final class Stretches {
    private static final int LONGEST_NAME = 6;
    private static final int SHORT = 4;
    private static final Words NAMED = Words.of("يعرف", "تعرف", "يعرفون", "المعروف", "المعروفه", "يسمي", "تسمي", "الملقب", "الملقبه", "المسماه", "يدعي");

    private Stretches() {}

    /** Whether a stretch is the name of something: of a party, a newspaper, a film. */
    static boolean isName(Passage passage, int open) {
        int words = passage.stretchWords(open);
        if (words == 0) {
            return true;
        }
        Tokens tokens = passage.tokens;
        int before = open - 1;
        if (words <= 3 && tokens.is(before, WordClass.MEDIUM) && tokens.word(before) != 0) {
            return true;
        }
        if (words > LONGEST_NAME || isClausal(passage, open)) {
            return false;
        }
        if (passage.isMarkedAgain(open)) {
            return true;
        }
        if (tokens.is(open + 1, WordClass.MEDIUM) && words >= 2) {
            return true;
        }
        if (tokens.isLatin(open + 1)) {
            return words <= 3;
        }
        if (words <= SHORT && (isBehindNaming(tokens, before) || isBeforeOrigin(passage, passage.next(open)))) {
            return true;
        }
        if (tokens.is(before, WordClass.ADJECTIVE) && tokens.is(before - 1, WordClass.NAME_HEAD) && !tokens.is(before - 1, WordClass.MEDIUM)) {
            return true;
        }
        return tokens.is(before, WordClass.NAME_HEAD | WordClass.MEDIUM | WordClass.NAMED_MEDIUM)
                || tokens.is(before, WordClass.INSTITUTION) && words <= 3 && !(tokens.is(before, WordClass.ARTICLE) && words >= 2 && !tokens.hasArticle(open + 1));
    }

    /** "What is known as". */
    private static boolean isBehindNaming(Tokens tokens, int before) {
        int verb = tokens.reads(before, "ب") ? before - 1 : before;
        return verb < before && tokens.readsAny(verb, NAMED);
    }

    /** "The French": an adjective of origin that belongs to what stands in marks. */
    private static boolean isBeforeOrigin(Passage passage, int after) {
        Tokens tokens = passage.tokens;
        return tokens.isWord(after) && tokens.hasArticle(after) && tokens.length(after) > LONGEST_NAME
                && (tokens.last(after) == 'ي' || tokens.endsWith(after, "يه"));
    }

    /** Whether the words hold something only clauses have. */
    static boolean isClausal(Passage passage, int open) {
        Tokens tokens = passage.tokens;
        int close = passage.marks.closer(open);
        for (int token = open + 1; token < close; token++) {
            if (tokens.is(token, WordClass.CLAUSAL | WordClass.COMPLEMENTISER | WordClass.COPULA | WordClass.NEGATION)
                    || tokens.is(token, WordClass.FINITE) && tokens.lead(token) == 0 && token == open + 1
                    || isVerbLike(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** A future verb or a first person: سنبدأ، سيكون، أنتم. */
    private static boolean isVerbLike(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.length(token) < 4) {
            return false;
        }
        char first = tokens.first(token);
        char second = tokens.text[tokens.start(token) + 1];
        return first == 'س' && (second == 'ن' || second == 'ي' || second == 'ت') && tokens.word(token) == 0;
    }
}
