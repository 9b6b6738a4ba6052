package io.github.khabar.internal.html.parse;

/**
 * Walks over the attributes of one tag after another and leaves those out that nobody reads: half of what stands in a page's
 * tags, and jsoup would make strings of it. Linear; used by one call.
 */
final class DeadAttributes {
    /** The tag is written in a way that needs more care; nothing of its rest is left out. */
    static final int ODD = -1;

    private final String html;
    private final Cuts cuts;

    DeadAttributes(String html, Cuts cuts) {
        this.html = html;
        this.cuts = cuts;
    }

    /**
     * Walks over the attributes of a start tag as long as they are plainly written.
     *
     * @param nameEnd where the tag's name ends
     * @param role what the tag is
     * @return the index after the tag, or {@link #ODD}
     */
    int walk(int nameEnd, TagNames role) {
        int at = nameEnd;
        while (true) {
            int name = skipSpace(at);
            char first = charAt(name);
            if (first == '>') {
                return name + 1;
            }
            if (first == '/' && charAt(name + 1) == '>') {
                return name + 2;
            }
            int end = name == at ? ODD : attribute(at, name, role);
            if (end == ODD) {
                return ODD;
            }
            at = end;
        }
    }

    /** Walks over one attribute and the white space before it. */
    private int attribute(int gap, int name, TagNames role) {
        int hash = 0;
        int at = name;
        char c = charAt(at);
        while (isPlain(c)) {
            hash = KeptAttributes.then(hash, c);
            c = charAt(++at);
        }
        int end = at == name ? ODD : c == '=' ? valueEnd(at + 1) : isAlone(at) ? at : ODD;
        if (end != ODD && !role.keepsAttributes()) {
            switch (KeptAttributes.of(hash)) {
                case NONE -> cut(gap, name, end);
                case BEGINNING -> shorten(at + 1, end, charAt(at + 2) == '&' ? end : 1);
                case HIDING -> shorten(at + 1, end, mayHide(at, end) ? end : 0);
                default -> { }
            }
        }
        return end;
    }

    /** What stands behind it must not become part of the attribute before it: a slash, or a lost equals sign. */
    private void cut(int gap, int name, int end) {
        if (charAt(skipSpace(end)) != '=') {
            cuts.add(charAt(end) == '/' ? name : gap, end);
        }
    }

    /** Leaves a quoted value out but for some of its first characters; the name stays, since of two with one name the first counts. */
    private void shorten(int mark, int end, int kept) {
        char quote = mark < end ? html.charAt(mark) : 0;
        if ((quote == '"' || quote == '\'') && end - 1 > mark + 1 + kept) {
            cuts.add(mark + 1 + kept, end - 1);
        }
    }

    /** Most styles hide nothing. */
    private boolean mayHide(int from, int end) {
        for (int at = from; at < end; at++) {
            char c = html.charAt(at);
            if (c == '&' || c == 'd' && html.startsWith("display", at) || c == 'v' && html.startsWith("visibility", at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name without a value stands alone: an equals sign may follow behind white space. */
    private boolean isAlone(int end) {
        char c = charAt(end);
        return c == '>' || c == '/' || isSpace(c) && charAt(skipSpace(end)) != '=';
    }

    /** Gives where a value ends, with its marks; {@link #ODD} for one that is not plainly written. */
    private int valueEnd(int start) {
        char mark = charAt(start);
        if (mark == '"' || mark == '\'') {
            int close = html.indexOf(mark, start + 1);
            char after = charAt(close + 1);
            return close > 0 && (after == '>' || after == '/' || isSpace(after)) ? close + 1 : ODD;
        }
        int at = start;
        while (isPlain(charAt(at)) || charAt(at) == '/') {
            at++;
        }
        return at > start && (charAt(at) == '>' || isSpace(charAt(at))) ? at : ODD;
    }

    private static boolean isPlain(char c) {
        return c > '>' || c > ' ' && c < '<' && c != '"' && c != '\'' && c != '/';
    }

    static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    private int skipSpace(int start) {
        int at = start;
        while (isSpace(charAt(at))) {
            at++;
        }
        return at;
    }

    private char charAt(int at) {
        return at < html.length() ? html.charAt(at) : 0;
    }
}
