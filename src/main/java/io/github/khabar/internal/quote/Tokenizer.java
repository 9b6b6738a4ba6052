package io.github.khabar.internal.quote;

/** Cuts a search key into tokens and looks the words up, with and without the particles written on to them. */
final class Tokenizer {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final long AFTER_PREPOSITION = WordClass.OCCASION | WordClass.ACTOR | WordClass.MEDIUM | WordClass.NAMED_MEDIUM
            | WordClass.PLACE | WordClass.SAYING_NOUN | WordClass.NAME_HEAD | WordClass.COMPLEMENT | WordClass.RULEBOOK;
    private static final int SHORTEST = 2;
    private static final int LONGEST_RUN = 64;

    private final char[] text;
    private final Tokens tokens;

    private Tokenizer(char[] text) {
        this.text = text;
        tokens = new Tokens(text);
    }

    static Tokens tokens(String key) {
        Tokenizer tokenizer = new Tokenizer(key.toCharArray());
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            if (isArabic(c) || isWordStart(c)) {
                at = word(at);
            } else if (c <= ' ') {
                at++;
            } else {
                at = sign(at, c);
            }
        }
    }

    /**
     * Reads a word and the space behind it. Nearly all of them are Arabic letters and nothing else: their number is made on the way.
     */
    private int word(int from) {
        long word = 0;
        int at = from;
        while (at < text.length && isArabic(text[at])) {
            word = WordHash.then(word, text[at++]);
        }
        boolean apart = at == text.length || text[at] == ' ';
        if (at == from || !apart && isWordPart(text[at])) {
            return mixedWord(from);
        }
        tokens.add(from, at, word, Tokens.WORD);
        look(from, at, word);
        return apart ? at + 1 : at;
    }

    private int mixedWord(int from) {
        int at = from + 1;
        boolean number = isDigit(text[from]);
        while (at < text.length && (isWordPart(text[at]) || isInside(at))) {
            at++;
        }
        tokens.add(from, at, number ? Tokens.NUMBER : Tokens.WORD);
        int wordStart = text[from] == '#' || text[from] == '@' ? from + 1 : from;
        if (!number && wordStart < at) {
            look(wordStart, at, WordHash.of(text, wordStart, at));
        }
        return at;
    }

    /** A point or comma between digits, a point or hyphen between Latin letters. */
    private boolean isInside(int at) {
        if (at + 1 >= text.length || at == 0) {
            return false;
        }
        char c = text[at];
        char before = text[at - 1];
        char after = text[at + 1];
        return (c == '.' || c == ',') && isDigit(before) && isDigit(after)
                || (c == '.' || c == '-' || c == '@') && before < '\u0250' && after < '\u0250'
                        && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }

    private void look(int from, int to, long hash) {
        int word = LEXICON.find(hash);
        if (word != 0) {
            tokens.know(word, 0, LEXICON.classes(word));
            return;
        }
        char first = text[from];
        if ((first == 'و' || first == 'ف') && to - from > SHORTEST) {
            long rest = WordHash.withoutFirst(hash, first, to - from);
            word = LEXICON.find(rest);
            if (word != 0) {
                tokens.know(word, from + 1 - tokens.start(tokens.size() - 1), LEXICON.classes(word));
            } else {
                lookBehind(from + 1, to, rest);
            }
        } else if (first == 'ا') {
            lookAtArticle(from, to);
        } else {
            lookBehind(from, to, hash);
        }
    }

    /** A noun with the article, or a name that begins in these two letters. */
    private void lookAtArticle(int from, int to) {
        if (to - from > 1 && text[from + 1] == 'ل') {
            tokens.know(0, 0, WordClass.LOOKALIKE);
        }
    }

    /** Looks behind a preposition or the mark of the future. */
    private void lookBehind(int from, int to, long hash) {
        char first = text[from];
        if (first != 'ل' && first != 'ب' && first != 'س') {
            return;
        }
        if (to - from == 1 && first == 'ل') {
            tokens.know(0, 0, WordClass.TO);
        }
        if (to - from <= SHORTEST) {
            return;
        }
        int word = LEXICON.find(WordHash.withoutFirst(hash, first, to - from));
        if (word != 0) {
            know(word, first, from + 1 - tokens.start(tokens.size() - 1));
        }
    }

    private void know(int word, char first, int lead) {
        VerbForm form = LEXICON.form(word);
        boolean present = form != null && form.tense() == VerbForm.Tense.PRESENT;
        long kept = LEXICON.classes(word) & AFTER_PREPOSITION;
        if (present && first != 'ب') {
            kept = first == 'س' ? WordClass.UNREAL : WordClass.FINITE;
        } else if (first == 'س') {
            kept = 0;
        }
        if (kept != 0) {
            tokens.know(word, lead, kept);
        }
    }

    private int sign(int at, char c) {
        int end = at + 1;
        byte type = Tokens.OTHER;
        switch (c) {
            case '"' -> {
                type = Tokens.MARK;
                end = run(at, '"');
            }
            case '\'', '\u2018', '\u2019' -> {
                end = run(at, c);
                type = isApostrophe(at, end) ? Tokens.OTHER : Tokens.MARK;
            }
            case '(', ')' -> {
                boolean doubled = at + 1 < text.length && text[at + 1] == c && (at + 2 == text.length || text[at + 2] != c);
                end = doubled ? at + 2 : at + 1;
                type = doubled ? Tokens.MARK : c == '(' ? Tokens.OPEN_PAREN : Tokens.CLOSE_PAREN;
            }
            case '[' -> type = Tokens.OPEN_PAREN;
            case ']' -> type = Tokens.CLOSE_PAREN;
            case ',' -> type = Tokens.COMMA;
            case ';' -> type = Tokens.SEMICOLON;
            case ':' -> type = Tokens.COLON;
            case '!', '?', '\n' -> type = Tokens.STOP;
            case '.', '…' -> {
                end = run(at, c);
                type = Tokens.STOP;
            }
            case '-', '–', '—', '|' -> {
                end = run(at, c);
                type = Tokens.DASH;
            }
            default -> type = Tokens.OTHER;
        }
        tokens.add(at, end, type);
        return end;
    }

    /** Between two letters a single mark is an apostrophe. */
    private boolean isApostrophe(int from, int to) {
        return to - from == 1 && from > 0 && to < text.length && text[from - 1] < '\u0250' && isWordPart(text[from - 1])
                && text[to] < '\u0250' && isWordPart(text[to]);
    }

    private int run(int from, char c) {
        int at = from;
        while (at < text.length && text[at] == c && at - from < LONGEST_RUN) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '٠' && c <= '٩';
    }

    private static boolean isWordStart(char c) {
        return c == '#' || c == '@' || isWordPart(c);
    }

    private static boolean isArabic(char c) {
        return c >= 'ء' && c <= 'ي';
    }

    private static boolean isWordPart(char c) {
        if (isArabic(c) || c == '_') {
            return true;
        }
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }
}
