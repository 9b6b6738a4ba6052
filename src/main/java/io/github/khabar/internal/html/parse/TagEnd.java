package io.github.khabar.internal.html.parse;

import org.jspecify.annotations.Nullable;

/** Finds where a tag ends, past the quoted values in it. Linear; used by one call. */
final class TagEnd {
    private static final int LOST = Integer.MAX_VALUE;

    /** Where a tokeniser is inside a tag: in its name, before an attribute, in the name of one, after it, at its value, in a bare value. */
    private enum State { TAG, BEFORE, NAME, AFTER, VALUE, BARE }

    private final String html;

    TagEnd(String html) {
        this.html = html;
    }

    /**
     * Gives the place after a tag.
     *
     * @param name where its name begins
     * @return the index after its end; {@link Integer#MAX_VALUE} where it has none, or where parsers may read it in different ways
     */
    int after(int name) {
        int at = skipWord(name);
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            at = c == ' ' || c == '\n' ? at + 1 : skipPlainAttribute(at);
            if (at < 0) {
                return afterOdd(name);
            }
        }
        return LOST;
    }

    /** Most attributes are written {@code name="value"} or {@code name}; gives the place after one, or -1 for other forms. */
    private int skipPlainAttribute(int start) {
        int at = skipWord(start);
        if (at == start || at + 1 >= html.length()) {
            return -1;
        }
        char end = html.charAt(at);
        if (end == '=') {
            char mark = html.charAt(at + 1);
            int close = mark == '"' || mark == '\'' ? html.indexOf(mark, at + 2) : -1;
            at = close + 1;
            end = close < 0 || at == html.length() ? 0 : html.charAt(at);
        }
        return end == ' ' || end == '>' || end == '\n' ? at : -1;
    }

    private int skipWord(int start) {
        int at = start;
        while (at < html.length() && isPlain(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c == '-' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == ':';
    }

    /** The same for tags that are not plainly written. */
    int afterOdd(int name) {
        State state = State.TAG;
        int at = name;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<') {
                return LOST;
            }
            if (c == '"' || c == '\'') {
                at = state == State.BARE ? at : closingMark(state, at);
                state = state == State.BARE ? state : State.BEFORE;
            } else {
                state = c == '=' ? afterEquals(state) : next(state, c);
            }
            if (state == null || at < 0) {
                return LOST;
            }
            at++;
        }
        return LOST;
    }

    /** Where a quoted value ends; -1 where it does not, and where a quotation mark stands in a name. */
    private int closingMark(State state, int open) {
        return state == State.VALUE ? html.indexOf(html.charAt(open), open + 1) : -1;
    }

    /** An equals sign with no name before it is read as a name itself, or not: null. */
    private static @Nullable State afterEquals(State state) {
        return switch (state) {
            case NAME, AFTER -> State.VALUE;
            case BARE -> State.BARE;
            default -> null;
        };
    }

    private static State next(State state, char c) {
        if (c <= ' ') {
            return switch (state) {
                case TAG, BARE -> State.BEFORE;
                case NAME -> State.AFTER;
                default -> state;
            };
        }
        if (c == '/') {
            return state == State.VALUE || state == State.BARE ? State.BARE : State.BEFORE;
        }
        return switch (state) {
            case BEFORE, AFTER -> State.NAME;
            case VALUE -> State.BARE;
            default -> state;
        };
    }

    /** Whether the name at a place is this one, in small letters or capitals. */
    boolean isName(int at, String name) {
        int end = at + name.length();
        return end < html.length() && TagWeight.endsName(html.charAt(end)) && html.regionMatches(true, at, name, 0, name.length());
    }

    static boolean isLetter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
