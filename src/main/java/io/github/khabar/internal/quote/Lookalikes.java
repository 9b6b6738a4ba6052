package io.github.khabar.internal.quote;

import java.util.List;

/**
 * Parts names from the words they read like once letters are folded: Elias from a word with the article, Anna from "I", van from
 * "so that", Ali from "on"; and the name behind "according" from the "to" that is written on to it. Used by one call.
 */
final class Lookalikes {
    private static final Words AHEAD = Words.of("اذا", "اما", "واذا", "رغم", "لان", "ان");
    private static final int REACH = 12;
    private static final int LONGEST = 8;
    private static final int SHORTEST = 4;
    private static final long SOUGHT = WordClass.LOOKALIKE | WordClass.ATTRIBUTION;
    private static final Words LONG_A = Words.of("انا", "الان");
    /** The known words that are looked at; the others begin with the article and are not known. */
    static final List<String> WORDS = List.of("انا", "الان", "ان", "فان", "علي");

    private final Passage passage;
    private final Tokens tokens;

    Lookalikes(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens;
    }

    void part() {
        int size = tokens.size();
        for (int token = tokens.next(0, size, SOUGHT); token < size; token = tokens.next(token + 1, size, SOUGHT)) {
            if (tokens.is(token, WordClass.ATTRIBUTION)) {
                behindAccording(token + 1);
            } else if (tokens.first(token) == 'ا' && tokens.isWord(token)) {
                hamza(token);
            } else if (tokens.reads(token, "فان") && isVan(token) || tokens.reads(token, "علي") && isAli(token)) {
                tokens.forget(token);
            }
        }
    }

    /** «وفقا لسمير»; before the article "to" is another letter: «وفقا للمدير». */
    private void behindAccording(int token) {
        boolean to = tokens.last(token - 1) == 'ا' && tokens.isWord(token) && tokens.startsWith(token, "ل") && !tokens.startsWith(token, "لل");
        if (to && tokens.word(token) == 0 && tokens.length(token) >= SHORTEST) {
            tokens.part(token);
        }
    }

    private void hamza(int token) {
        if (tokens.word(token) == 0 && tokens.hasArticle(token)) {
            char letter = passage.letter(token);
            if (letter == 'أ' || letter == 'إ' || letter == 'آ') {
                tokens.unfold(token);
            }
        } else if (tokens.readsAny(token, LONG_A) && passage.letter(token) == 'آ') {
            tokens.forget(token);
            tokens.unfold(token);
        } else if (tokens.reads(token, "ان") && isLetter(token)) {
            tokens.forget(token);
        }
    }

    /** CNN, spelt in letters: سي إن إن. */
    private boolean isLetter(int token) {
        return tokens.reads(token - 1, "سي") && tokens.reads(token + 1, "ان") || tokens.reads(token - 1, "ان") && tokens.reads(token - 2, "سي");
    }

    /** "On" stands neither before a colon nor before إن; written without dots it is no name. */
    private boolean isAli(int token) {
        int next = token + 1;
        boolean says = tokens.is(next, WordClass.COMPLEMENTISER) && tokens.startsWith(next, "ان") && passage.letter(next) == 'إ';
        return (says || tokens.isType(next, Tokens.COLON)) && passage.letter(token, 2) == 'ي';
    }

    /** "So that" stands behind a source or a condition and before a noun that is known or definite; van before another name. */
    private boolean isVan(int token) {
        int next = token + 1;
        boolean name = tokens.isWord(next) && tokens.word(next) == 0 && !tokens.hasArticle(next) && tokens.length(next) <= LONGEST;
        boolean led = token == 0 || !tokens.isType(token - 1, Tokens.COMMA);
        return name && led && passage.letter(token, 1) == 'ا' && !isBehindSource(token);
    }

    private boolean isBehindSource(int token) {
        for (int before = token - 1; before >= Math.max(0, token - REACH) && !tokens.isType(before, Tokens.STOP); before--) {
            if (tokens.is(before, WordClass.ATTRIBUTION) || tokens.readsAny(before, AHEAD)) {
                return true;
            }
        }
        return false;
    }
}
