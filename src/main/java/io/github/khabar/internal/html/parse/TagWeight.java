package io.github.khabar.internal.html.parse;

/**
 * Counts the attributes of formatting elements ({@code b}, {@code font} …). jsoup opens up to twelve of them again wherever a
 * block closed them and copies their attributes, so a few heavy ones make a small page a large tree. Links are not counted:
 * only one is ever open. Linear; used by one call.
 */
final class TagWeight {
    /** As many attributes take about as much memory as an element. */
    private static final int ATTRIBUTES_AN_ELEMENT = 8;

    private final String html;
    private long looked;
    private int most;

    TagWeight(String html) {
        this.html = html;
    }

    /** The weight of an element with some attributes, in elements. */
    static int of(int attributes) {
        return 1 + attributes / ATTRIBUTES_AN_ELEMENT;
    }

    /** {@return the most attributes that one formatting element has; an upper bound} */
    int mostAttributes() {
        return most;
    }

    /** Looks at the tag of a formatting element by the place where its name ends. */
    void add(int nameEnd) {
        // Tags that overlap are an attack; to follow each to its end would be quadratic.
        if (looked <= html.length()) {
            most = Math.max(most, attributes(nameEnd));
            if (looked > html.length()) {
                most = Integer.MAX_VALUE;
            }
        }
    }

    /** Counts attributes as the HTML standard reads them. */
    private int attributes(int start) {
        int count = 0;
        int at = skipSeparators(start);
        while (at < html.length() && html.charAt(at) != '>') {
            count++;
            // An equals sign in the first place belongs to the name.
            at = skipSeparators(skipValue(skipSpace(skipName(at + 1))));
        }
        looked += at - start;
        return count;
    }

    private int skipValue(int at) {
        if (at >= html.length() || html.charAt(at) != '=') {
            return at;
        }
        int start = skipSpace(at + 1);
        if (start < html.length() && (html.charAt(start) == '"' || html.charAt(start) == '\'')) {
            int close = html.indexOf(html.charAt(start), start + 1);
            return close < 0 ? html.length() : close + 1;
        }
        return skipBareValue(start);
    }

    private int skipSeparators(int start) {
        int at = start;
        while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
            at++;
        }
        return at;
    }

    private int skipSpace(int start) {
        int at = start;
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipName(int start) {
        int at = start;
        while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=') {
            at++;
        }
        return at;
    }

    private int skipBareValue(int start) {
        int at = start;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    /** Whether a character ends the name of a tag. Asked for every letter of a page's tags: most are beyond all that do. */
    static boolean endsName(char c) {
        return c <= '>' && (isSpace(c) || c == '>' || c == '/');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
