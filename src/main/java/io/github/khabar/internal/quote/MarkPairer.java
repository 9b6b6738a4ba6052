package io.github.khabar.internal.quote;

/**
 * Pairs quotation marks. What stands beside a mark decides whether it opens or closes, then its glyph, then whether one is open:
 * glyphs face the wrong way too often to be trusted first. A mark without partner stays alone; it never spoils the rest.
 */
final class MarkPairer {
    private static final int DEEPEST = 8;
    private static final int NEAR = 200;
    private static final long CLOSING_SIGNS = Tokens.A_COMMA | Tokens.A_STOP | Tokens.A_SEMICOLON | Tokens.A_CLOSE_PAREN | Tokens.A_COLON;

    private enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    private final Tokens tokens;
    private final char[] glyphs;
    private final Marks marks;
    private final int[] open = new int[DEEPEST];
    private int depth;

    private MarkPairer(Tokens tokens, char[] glyphs) {
        this.tokens = tokens;
        this.glyphs = glyphs;
        marks = new Marks(tokens.size());
    }

    /**
     * Pairs the marks of one piece.
     *
     * @param tokens its tokens
     * @param glyphs the character in the display text of each token that is a mark
     * @return the pairs
     */
    static Marks pair(Tokens tokens, char[] glyphs) {
        MarkPairer pairer = new MarkPairer(tokens, glyphs);
        int size = tokens.size();
        for (int token = tokens.next(0, size, Tokens.A_MARK); token < size; token = tokens.next(token + 1, size, Tokens.A_MARK)) {
            pairer.mark(token);
        }
        while (pairer.depth > 0) {
            pairer.marks.opensAlone(pairer.open[--pairer.depth]);
        }
        pairer.marks.close();
        return pairer.marks;
    }

    private void mark(int token) {
        int opener = openerFor(token);
        Side side = opener < 0 && glyphSide(glyphs[token]) == Side.OPENS ? Side.OPENS : side(token);
        if (side == Side.EITHER && opener >= 0 && isGlued(token) && rest(token) % 2 == 1) {
            side = Side.OPENS;
        }
        if (side == Side.CLOSES || side == Side.EITHER && opener >= 0) {
            if (opener >= 0) {
                while (depth > opener + 1) {
                    marks.opensAlone(open[--depth]);
                }
                marks.pair(open[--depth], token);
            }
        } else if (depth < DEEPEST) {
            open[depth++] = token;
        }
    }

    /** A word right before and right behind it. */
    private boolean isGlued(int token) {
        return token > 0 && token + 1 < tokens.size() && tokens.isWord(token - 1) && tokens.isWord(token + 1)
                && !spaceBefore(token) && !spaceAfter(token);
    }

    /** {@return how many marks stand behind one, as far as it matters} */
    private int rest(int token) {
        return tokens.count(token + 1, token + NEAR, Tokens.A_MARK);
    }

    /** {@return the place on the stack of the innermost opener that a mark can close; -1 where there is none} */
    private int openerFor(int token) {
        for (int at = depth - 1; at >= 0; at--) {
            if (family(open[at]) == family(token)) {
                return at;
            }
        }
        return -1;
    }

    private int family(int token) {
        char c = glyphs[token];
        if (c == '(' || c == ')') {
            return 1;
        }
        boolean single = c == '\'' || c == '\u2018' || c == '\u2019' || c == '`' || c == '\u00b4' || c == '\u201b';
        return !single ? 0 : tokens.length(token) == 1 ? 2 : 0;
    }

    private Side side(int token) {
        if (family(token) == 1) {
            return glyphs[token] == '(' ? Side.OPENS : Side.CLOSES;
        }
        boolean opens = canOpen(token);
        boolean closes = canClose(token);
        if (opens != closes) {
            return opens ? Side.OPENS : Side.CLOSES;
        }
        return glyphSide(glyphs[token]);
    }

    private static Side glyphSide(char glyph) {
        return switch (glyph) {
            case '«', '“', '„', '‟', '〝', '‘' -> Side.OPENS;
            case '»', '”', '″', '〞' -> Side.CLOSES;
            default -> Side.EITHER;
        };
    }

    /** A space, a colon, a bracket or a particle before it, and a word right behind it. */
    private boolean canOpen(int token) {
        if (token == 0 || tokens.is(token - 1, Tokens.A_COLON | Tokens.AN_OPEN_PAREN)) {
            return true;
        }
        boolean loose = spaceBefore(token) || isParticle(token - 1) || tokens.is(token - 1, Tokens.A_DASH | Tokens.A_COMMA | Tokens.A_MARK);
        return loose && token + 1 < tokens.size() && !spaceAfter(token) && !isClosingSign(token + 1);
    }

    /** A word right before it, and a space or a closing sign behind it. */
    private boolean canClose(int token) {
        if (token + 1 == tokens.size() || isClosingSign(token + 1) && !spaceAfter(token)) {
            return true;
        }
        if (tokens.is(token + 1, Tokens.A_COMMA | Tokens.A_STOP)) {
            return true;
        }
        boolean word = token > 0 && !tokens.is(token - 1, Tokens.A_COLON | Tokens.AN_OPEN_PAREN);
        return word && !spaceBefore(token) && !isParticle(token - 1) && (spaceAfter(token) || tokens.is(token + 1, Tokens.A_DASH));
    }

    private boolean isClosingSign(int token) {
        return tokens.is(token, CLOSING_SIGNS);
    }

    private boolean spaceBefore(int token) {
        return tokens.start(token) > tokens.end(token - 1);
    }

    private boolean spaceAfter(int token) {
        return tokens.start(token + 1) > tokens.end(token);
    }

    /** One or two letters that are written on to the next word: by, to, like, and, the. */
    private boolean isParticle(int token) {
        if (!tokens.isWord(token) || spaceBetween(token)) {
            return false;
        }
        if (tokens.length(token) == 1) {
            return "بلكوف".indexOf(tokens.last(token)) >= 0;
        }
        return tokens.length(token) <= 3 && (tokens.reads(token, "ال") || tokens.reads(token, "وال") || tokens.reads(token, "بال")
                || tokens.reads(token, "لل") || tokens.reads(token, "ول") || tokens.reads(token, "وب"));
    }

    private boolean spaceBetween(int token) {
        return token + 1 < tokens.size() && spaceAfter(token);
    }
}
