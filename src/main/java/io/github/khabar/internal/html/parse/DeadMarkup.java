package io.github.khabar.internal.html.parse;

/**
 * Finds what nobody reads of a page's markup: comments, the text of style sheets and of scripts other than JSON-LD, and
 * attributes that no stage asks for. It is half of a usual page, and jsoup would make objects of it.
 *
 * <p>The page is followed as an HTML tokeniser does, so that what stands in the value of an attribute is not taken for a tag;
 * from a place where parsers may go different ways, nothing is left out any more. Linear; used by one call.
 */
final class DeadMarkup {
    /** Fewer characters are not worth the jump. */
    private static final int SHORT = 8;

    private static final int LOST = Integer.MAX_VALUE;

    private final String html;
    private final TagEnd tags;
    private final Cuts cuts = new Cuts();
    private final DeadAttributes attributes;
    /** Where the tokeniser is back in text after all that was looked at. */
    private int walked;
    private boolean hasComment;

    DeadMarkup(String html) {
        this.html = html;
        tags = new TagEnd(html);
        attributes = new DeadAttributes(html, cuts);
    }

    /** {@return what to leave out} */
    Cuts found() {
        return cuts;
    }

    /** Leaves nothing out from here on. */
    void stop() {
        walked = LOST;
    }

    /**
     * Looks at one place; places rise from call to call.
     *
     * @param at where a '<' stands
     * @param nameEnd where the name of a start tag ends, if one begins there
     * @param role what tag it is
     * @return the first index after dead text that begins there, or {@code at} when none does
     */
    int look(int at, int nameEnd, TagNames role) {
        if (at < walked) {
            return at;
        }
        char first = charAt(at + 1);
        if (first == '/') {
            walked = TagEnd.isLetter(charAt(at + 2)) ? tags.after(at + 2) : afterBogus(at);
        } else if (TagEnd.isLetter(first)) {
            return startTag(at, nameEnd, role);
        } else if (first == '!' && html.startsWith("--", at + 2)) {
            return comment(at);
        } else {
            walked = first == '!' || first == '?' ? afterBogus(at) : at + 1;
        }
        return at;
    }

    private int startTag(int at, int nameEnd, TagNames role) {
        int end = attributes.walk(nameEnd, role);
        walked = end == DeadAttributes.ODD ? tags.afterOdd(at + 1) : end;
        switch (role) {
            case CODE -> {
                return walked == LOST ? at : code(at, walked);
            }
            case TEXT -> walked = walked == LOST ? LOST : close(html.substring(at + 1, nameEnd), walked);
            default -> { }
        }
        return at;
    }

    /** The place after what parsers take for a comment: {@code <?…>}, {@code <!…>}, {@code </…>} without a name. */
    private int afterBogus(int at) {
        int end = html.indexOf('>', at);
        // Inside a drawing "<![CDATA[" ends at its own mark, elsewhere at any ">".
        boolean unclear = html.startsWith("<![CDATA[", at) && !html.startsWith("]]", end - 2);
        return end < 0 || unclear ? LOST : end + 1;
    }

    private int comment(int at) {
        int text = at + 4;
        if (charAt(text) == '>' || html.startsWith("->", text)) {
            walked = html.indexOf('>', text) + 1;
            return at;
        }
        int dashes = html.indexOf("--", text);
        while (dashes >= 0 && charAt(dashes + 2) != '>') {
            // "--!>" ends a comment as well, but jsoup and browsers have not always agreed on it.
            dashes = charAt(dashes + 2) == '!' ? -1 : html.indexOf("--", dashes + 1);
        }
        walked = dashes < 0 ? LOST : dashes + 3;
        return dashes < 0 ? at : cut(at, walked);
    }

    private int code(int at, int text) {
        boolean script = tags.isName(at + 1, "script");
        int close = close(script ? "script" : "style", text);
        // Inside a drawing a tag may end itself.
        walked = html.charAt(text - 2) == '/' ? LOST : close;
        return walked == LOST || hasComment || script && mayBeData(at, text) ? at : cut(text, close);
    }

    /** Whether a script's tag may say that it holds JSON-LD; character references are not resolved here. */
    private boolean mayBeData(int tag, int end) {
        for (int at = tag; at < end; at++) {
            char c = html.charAt(at);
            if (c == '&' || (c | 0x20) == 'j' && html.regionMatches(true, at, "json", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives the place of an end tag, and notes whether "<!--" comes before: then it might be no end, and is none where another
     * script seems to begin in it.
     */
    private int close(String name, int from) {
        hasComment = false;
        int at = html.indexOf('<', from);
        while (at >= 0) {
            if (charAt(at + 1) == '/' && tags.isName(at + 2, name)) {
                return at;
            }
            hasComment |= html.startsWith("!--", at + 1);
            if (hasComment && tags.isName(at + 1, name)) {
                return LOST;
            }
            at = html.indexOf('<', at + 1);
        }
        return LOST;
    }

    private int cut(int from, int to) {
        if (to - from >= SHORT) {
            cuts.add(from, to);
        }
        return to;
    }

    private char charAt(int at) {
        return at < html.length() ? html.charAt(at) : 0;
    }
}
