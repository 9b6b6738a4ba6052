package io.github.khabar.internal.html.head;

import org.jsoup.parser.Parser;

/** Cuts the JSON out of what sites wrap it in: a byte order mark, CDATA, comments, an assignment. Thread-safe; no state. */
final class JsonLdText {
    private static final String CDATA = "<![CDATA[";

    private JsonLdText() {}

    /**
     * Cuts the JSON out of a script.
     *
     * @param script the content of a script element
     * @return its JSON from the first bracket to the last; empty when there is none
     */
    static String json(String script) {
        int start = start(script);
        if (start < 0) {
            return "";
        }
        int end = end(script);
        String json = script.substring(start, end > start ? end : script.length());
        return isEscaped(json) ? Parser.unescapeEntities(json, false) : json;
    }

    private static int start(String script) {
        int cdata = script.indexOf(CDATA);
        int firstBrace = script.indexOf('{');
        int from = cdata >= 0 && cdata < firstBrace ? cdata + CDATA.length() : 0;
        int bracket = script.indexOf('[', from);
        return bracket >= 0 && bracket < firstBrace ? bracket : firstBrace;
    }

    /** A script that was cut off ends anywhere; the parser tells. */
    private static int end(String script) {
        return Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
    }

    /** The whole block was escaped for HTML although a script element holds raw text: its first key stands in entities. */
    private static boolean isEscaped(String json) {
        int quote = json.indexOf('"');
        int entity = json.indexOf("&quot;");
        return entity >= 0 && (quote < 0 || entity < quote);
    }
}
