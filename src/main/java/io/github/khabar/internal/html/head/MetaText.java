package io.github.khabar.internal.html.head;

import org.jsoup.parser.Parser;

/** Cleans a string that a page states for machines. Thread-safe; has no state. */
final class MetaText {
    private static final int LONGEST_ENTITY = 12;

    private MetaText() {}

    /**
     * Decodes what was escaped once too often, drops markup and outer white space.
     *
     * @param value the string as the HTML or JSON parser gives it
     * @return the string as its writer meant it
     */
    static String clean(String value) {
        String text = value.indexOf('&') < 0 ? value : unescape(value);
        return strip(text.indexOf('<') < 0 ? text : withoutTags(text));
    }

    /** Drops outer white space, no-break spaces too. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Decodes {@code &name;} and {@code &amp;name;} as one step; only with a semicolon, so that plain «&» stays. */
    private static String unescape(String value) {
        StringBuilder out = new StringBuilder(value.length());
        int at = 0;
        while (at < value.length()) {
            int end = value.charAt(at) == '&' ? entityEnd(value, at) : -1;
            if (end < 0) {
                out.append(value.charAt(at++));
            } else {
                out.append(decode(value.substring(at, end)));
                at = end;
            }
        }
        return out.toString();
    }

    private static String decode(String entity) {
        String inner = entity.startsWith("&amp;") ? "&" + entity.substring("&amp;".length()) : entity;
        return inner.length() == 1 ? inner : Parser.unescapeEntities(inner, true);
    }

    private static int entityEnd(String value, int ampersand) {
        int start = value.startsWith("amp;", ampersand + 1) ? ampersand + "&amp;".length() : ampersand + 1;
        int at = start;
        int limit = Math.min(value.length(), at + LONGEST_ENTITY);
        while (at < limit && isEntityChar(value.charAt(at))) {
            at++;
        }
        boolean named = at > start && at < value.length() && value.charAt(at) == ';';
        return named ? at + 1 : start > ampersand + 1 ? start : -1;
    }

    private static boolean isEntityChar(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int last = text.lastIndexOf('>');
        int from = 0;
        for (int open = text.indexOf('<'); open >= 0 && open < last; open = text.indexOf('<', from)) {
            if (opensTag(text, open)) {
                out.append(text, from, open).append(' ');
                from = text.indexOf('>', open) + 1;
            } else {
                out.append(text, from, open + 1);
                from = open + 1;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean opensTag(String text, int open) {
        char next = open + 1 < text.length() ? text.charAt(open + 1) : ' ';
        return next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }
}
