package io.github.khabar.render;

import io.github.khabar.article.Direction;

/** Text as HTML: escaped, without bidi controls, each run against the base direction isolated with {@code <bdi>}. */
final class HtmlText {

    /** What may follow a run and belongs to it: {@code C++}, {@code C#}, {@code 100%}. */
    private static final String TRAILING = "+#%";

    private HtmlText() {}

    /** Escapes text for an element or a quoted attribute. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(out, text, 0, text.length());
        return out.toString();
    }

    /** Escapes text that stands in a line of its own direction. */
    static String isolated(String text) {
        return "<bdi>" + escape(text) + "</bdi>";
    }

    /**
     * Escapes running text and isolates its mixed runs: Latin words in Arabic text, Arabic words in Latin text.
     *
     * @param text the text
     * @param base the base direction of the line
     * @return HTML
     */
    static String running(String text, Direction base) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        int start = foreign(text, 0, base);
        while (start < text.length()) {
            int end = end(text, start, base);
            escape(out, text, at, start);
            out.append("<bdi>");
            escape(out, text, start, end);
            out.append("</bdi>");
            at = end;
            start = foreign(text, end, base);
        }
        escape(out, text, at, text.length());
        return out.toString();
    }

    /** {@return the next character whose direction is not the base direction} */
    private static int foreign(String text, int from, Direction base) {
        int at = from;
        while (at < text.length() && strength(text, at) != -sign(base)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** A run goes on over blanks, digits and punctuation to its last letter or digit. */
    private static int end(String text, int start, Direction base) {
        int last = start + Character.charCount(text.codePointAt(start));
        int at = last;
        while (at < text.length() && text.charAt(at) != '\n' && strength(text, at) != sign(base)) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            last = Character.isLetterOrDigit(c) ? at : last;
        }
        while (last < text.length() && TRAILING.indexOf(text.charAt(last)) >= 0) {
            last++;
        }
        return last;
    }

    private static int sign(Direction direction) {
        return direction == Direction.RTL ? -1 : 1;
    }

    /** {@return 1 for left to right, -1 for right to left, 0 for neither} */
    private static int strength(String text, int at) {
        return switch (Character.getDirectionality(text.codePointAt(at))) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
            default -> 0;
        };
    }

    private static void escape(StringBuilder out, String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (!BidiControls.isOne(c)) {
                        out.append(c);
                    }
                }
            }
        }
    }
}
