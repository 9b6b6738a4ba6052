package io.github.khabar.render;

/** Text that Markdown must not take for its own signs. */
final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]<>&~";
    private static final String AT_START = "#+-=";
    private static final String CLOSING = "»”\"’'";

    private MarkdownText() {}

    /** Escapes what would be read as emphasis, link, markup, heading or list. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        boolean start = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (ALWAYS.indexOf(c) >= 0 || start && AT_START.indexOf(c) >= 0 || isListNumber(text, at)) {
                out.append('\\');
            }
            out.append(c);
            start = c == '\n' || start && c == ' ';
        }
        return out.toString();
    }

    /** A full stop or bracket behind digits that begin a line would number a list. */
    private static boolean isListNumber(String text, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != ')') {
            return false;
        }
        int digit = at;
        while (digit > 0 && at - digit < 9 && text.charAt(digit - 1) >= '0' && text.charAt(digit - 1) <= '9') {
            digit--;
        }
        return digit < at && (digit == 0 || text.charAt(digit - 1) == '\n');
    }

    /** Line breaks inside a paragraph are kept. */
    static String lines(String escaped) {
        return escaped.replace("\n", "\\\n");
    }

    /** {@return how many closing quotation marks a text begins with, at most two} */
    static int closingMarks(String text) {
        int count = 0;
        while (count < 2 && count < text.length() && CLOSING.indexOf(text.charAt(count)) >= 0) {
            count++;
        }
        return count;
    }
}
