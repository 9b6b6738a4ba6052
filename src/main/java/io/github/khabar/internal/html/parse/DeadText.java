package io.github.khabar.internal.html.parse;

import java.util.Arrays;

/**
 * Finds what nobody reads of a page's markup: comments, the text of style sheets, and that of scripts other than JSON-LD. It
 * is a third of a usual page, and jsoup would make objects of it.
 *
 * <p>Where such a thing seems to begin, an HTML tokeniser's way is followed from some tags before, so that what stands in the
 * value of an attribute is not taken for it; where a page leaves the plain states, nothing is cut. Linear; used by one call.
 */
final class DeadText {
    /** Fewer characters are not worth the jump. */
    private static final int SHORT = 8;

    /** Tags between two places from which the way is followed. */
    private static final int STEP = 4;

    private static final int LOST = Integer.MAX_VALUE;

    /** Elements whose content is text alone: no tag and no comment begins there. */
    private static final String[] TEXT_ONLY = {"title", "textarea", "iframe", "xmp", "noembed", "noframes", "plaintext"};

    private final String html;
    private final TagEnd tags;
    private int[] cuts = new int[64];
    private int size;
    private int tagsSeen;
    private int newer;
    private int older;
    private int notBefore;
    private boolean hasComment;

    DeadText(String html) {
        this.html = html;
        tags = new TagEnd(html);
    }

    /**
     * Looks at one place; places rise from call to call.
     *
     * @param at where a '<' stands
     * @return the first index after the dead text that begins in the tag there, or {@code at} when none does
     */
    int look(int at) {
        if (++tagsSeen % STEP == 0) {
            older = newer;
            newer = at;
        }
        if (at < notBefore) {
            return at;
        }
        return switch (charAt(at + 1)) {
            case '!' -> html.startsWith("--", at + 2) ? comment(at) : at;
            case 's', 'S' -> code(at);
            default -> at;
        };
    }

    /** {@return the index of each first dead character and of the first live one after it, in rising order} */
    int[] found() {
        return Arrays.copyOf(cuts, size);
    }

    private int comment(int at) {
        int text = at + 4;
        if (charAt(text) == '>' || html.startsWith("->", text) || !isTag(at)) {
            return at;
        }
        int dashes = html.indexOf("--", text);
        while (dashes >= 0 && charAt(dashes + 2) != '>') {
            // "--!>" ends a comment as well, but jsoup and browsers have not always agreed on it.
            if (charAt(dashes + 2) == '!') {
                return leave(at, dashes);
            }
            dashes = html.indexOf("--", dashes + 1);
        }
        return dashes < 0 ? leave(at, LOST) : cut(at, dashes + 3);
    }

    private int code(int at) {
        boolean script = tags.isName(at + 1, "script");
        if (!script && !tags.isName(at + 1, "style") || !isTag(at)) {
            return at;
        }
        int text = tags.after(at + 1);
        if (text == LOST) {
            return at;
        }
        int close = close(script ? "script" : "style", text);
        return close == LOST || hasComment || script && mayBeData(at, text) ? leave(at, close) : cut(text, close);
    }

    /** Leaves what is here as it is; nothing is cut before its end, so that no end is sought twice. */
    private int leave(int at, int end) {
        notBefore = end;
        return at;
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

    /** Whether a place is text for a tokeniser that comes from some tags before, and not inside a tag. */
    private boolean isTag(int place) {
        int at = size == 0 ? older : Math.max(older, cuts[size - 1]);
        while (at >= 0 && at < place) {
            at = html.indexOf('<', after(at));
        }
        return at == place;
    }

    private int after(int at) {
        char first = charAt(at + 1);
        if (first == '/') {
            return TagEnd.isLetter(charAt(at + 2)) ? tags.after(at + 2) : at + 1;
        }
        if (!TagEnd.isLetter(first)) {
            return at + 1;
        }
        for (String name : TEXT_ONLY) {
            if ((first | 0x20) == name.charAt(0) && tags.isName(at + 1, name)) {
                int close = close(name, at);
                return close == LOST ? leave(LOST, LOST) : close;
            }
        }
        return tags.after(at + 1);
    }

    /** Gives the place of an end tag, and notes whether "<!--" comes before: then it might be no end. */
    private int close(String name, int from) {
        hasComment = false;
        int at = html.indexOf('<', from);
        while (at >= 0) {
            if (charAt(at + 1) == '/' && tags.isName(at + 2, name)) {
                return at;
            }
            hasComment |= html.startsWith("!--", at + 1);
            at = html.indexOf('<', at + 1);
        }
        return LOST;
    }

    private int cut(int from, int to) {
        if (to - from >= SHORT) {
            if (size == cuts.length) {
                cuts = Arrays.copyOf(cuts, 2 * size);
            }
            cuts[size++] = from;
            cuts[size++] = to;
        }
        return to;
    }

    private char charAt(int at) {
        return at < html.length() ? html.charAt(at) : 0;
    }
}
