package io.github.khabar.internal.quote;

import io.github.khabar.article.TextSpan;

/** Cuts signs off the edges of the words: closing points and commas, stray marks, "and" in front of a statement. */
final class Trimmer {

    private Trimmer() {}

    /** {@return start in the first piece's display text and end in the last's} */
    static int[] trim(Draft draft) {
        int from = draft.from;
        int to = draft.to;
        Tokens tokens = draft.first.tokens;
        while (from < to && isEdge(draft.first, from, true)) {
            from++;
        }
        boolean one = draft.first == draft.last;
        int least = one ? from : 0;
        int bracket = lastBracket(draft.last.tokens, least, to);
        while (to > least && (isEdge(draft.last, to - 1, false) || draft.last.tokens.reads(to - 1, "و") || isStray(draft.last, to - 1, bracket))) {
            to--;
        }
        if (to <= least || from >= draft.first.size()) {
            return new int[2];
        }
        boolean statement = draft.rule == Rule.ATTRIBUTION_LAST || draft.rule == Rule.ATTRIBUTION_FIRST;
        from += statement && tokens.reads(from, "و") && from + 1 < to ? 1 : 0;
        int start = tokens.start(from);
        if (statement) {
            start += lead(draft.first, from);
        }
        TextSpan first = draft.first.piece.key().toOriginal(new TextSpan(start, tokens.end(from)));
        Tokens last = draft.last.tokens;
        TextSpan end = draft.last.piece.key().toOriginal(new TextSpan(last.start(to - 1), last.end(to - 1)));
        return new int[] {first.start(), withVowels(draft.last.piece.display(), end.end())};
    }

    /** {@return the last bracket of a range that closes one of it; -1 where none does} */
    private static int lastBracket(Tokens tokens, int from, int to) {
        long brackets = Tokens.AN_OPEN_PAREN | Tokens.A_CLOSE_PAREN;
        int last = -1;
        int depth = 0;
        for (int token = tokens.next(from, to, brackets); token < to; token = tokens.next(token + 1, to, brackets)) {
            if (tokens.isType(token, Tokens.OPEN_PAREN)) {
                depth++;
            } else if (depth > 0) {
                depth--;
                last = token;
            }
        }
        return last;
    }

    /** Whether a bracket was opened before the words. */
    private static boolean isStray(Passage passage, int token, int lastBracket) {
        return token > lastBracket && passage.tokens.isType(token, Tokens.CLOSE_PAREN);
    }

    private static int lead(Passage passage, int token) {
        Tokens tokens = passage.tokens;
        char first = tokens.first(token);
        if (tokens.reads(token, "فقد") || tokens.reads(token, "وقد")) {
            return 1;
        }
        return tokens.isWord(token) && tokens.length(token) > 3 && (first == 'و' || first == 'ف')
                && (tokens.isWrittenOn(token) || tokens.word(token) == 0 && looksJoined(tokens, token)) ? 1 : 0;
    }

    /** "And" before a verb or an article; a root that begins with these letters keeps them. */
    private static boolean looksJoined(Tokens tokens, int token) {
        char second = tokens.text[tokens.start(token) + 1];
        return tokens.startsWith(token, "وال") || second == 'ا' || second == 'ت' || second == 'ي' || second == 'ب' || second == 'ش';
    }

    private static boolean isEdge(Passage passage, int token, boolean front) {
        Tokens tokens = passage.tokens;
        return switch (tokens.type(token)) {
            case Tokens.COMMA, Tokens.SEMICOLON, Tokens.COLON, Tokens.DASH -> true;
            case Tokens.STOP -> tokens.first(token) != '?' && (front || tokens.first(token) == '.'
                    || tokens.first(token) == '\n');
            case Tokens.MARK -> passage.marks.partner(token) < 0;
            default -> false;
        };
    }

    private static int withVowels(String display, int end) {
        int at = end;
        while (at < display.length() && Character.getType(display.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }
}
