package io.github.khabar.internal.html.head;

/**
 * Puts right what no lenient JSON parser takes: bare quotation marks in a string, commas that are missing or stand twice, odd spaces,
 * stray semicolons.
 */
final class JsonLdRepair {
    private static final int LONGEST_KEY = 40;
    private static final int MOST_LEVELS = 66;

    private final String json;
    private final StringBuilder out;
    private final boolean[] inArray = new boolean[MOST_LEVELS];
    private int depth;
    private boolean afterColon;
    private boolean complete; // a value has ended and no comma follows yet
    private boolean comma; // a comma was the last thing that is no space

    private JsonLdRepair(String json) {
        this.json = json;
        out = new StringBuilder(json.length() + 16);
    }

    /**
     * Repairs a JSON text as well as it can.
     *
     * @param json the text
     * @return the text with its bare quotation marks escaped and its commas in place
     */
    static String repair(String json) {
        return new JsonLdRepair(json).run();
    }

    private String run() {
        int at = 0;
        while (at < json.length()) {
            char c = json.charAt(at);
            at = c == '"' ? string(at) : outside(c, at);
        }
        return out.toString();
    }

    private int outside(char c, int at) {
        if (c == ';' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff') {
            out.append(c <= ' ' ? c : ' ');
            return at + 1;
        }
        boolean second = c == ',' && comma;
        if (c == '{' || c == '[') {
            separate();
        }
        switch (c) {
            case '{', '[' -> open(c == '[');
            case '}', ']' -> depth = Math.max(0, depth - 1);
            case ':' -> afterColon = true;
            case ',' -> afterColon = false;
            default -> { }
        }
        complete = "{[:,".indexOf(c) < 0;
        comma = c == ',';
        out.append(second ? ' ' : c);
        return at + 1;
    }

    /** Parts a value from the one before it where the comma is missing. */
    private void separate() {
        if (complete && depth > 0) {
            out.append(',');
            afterColon = false;
        }
        comma = false;
    }

    private void open(boolean array) {
        depth = Math.min(depth + 1, inArray.length - 1);
        inArray[depth] = array;
        afterColon = false;
    }

    private int string(int opening) {
        separate();
        complete = true;
        out.append('"');
        int at = opening + 1;
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c == '\\' && at + 1 < json.length()) {
                out.append(c).append(json.charAt(++at));
            } else if (c == '"' && closes(at)) {
                out.append('"');
                return at + 1;
            } else {
                out.append(c == '"' ? "\\\"" : c);
            }
            at++;
        }
        return at;
    }

    /** A mark closes its string when what follows can follow a string there. */
    private boolean closes(int mark) {
        int next = skipSpace(mark + 1);
        if (next == json.length()) {
            return true;
        }
        char c = json.charAt(next);
        boolean key = !inArray[depth] && !afterColon;
        if (key) {
            return c == ':';
        }
        return c == '}' || c == ']' || c == ',' && (inArray[depth] || isKey(skipCommas(next))) || c == '"' && !inArray[depth] && isKey(next);
    }

    private int skipCommas(int from) {
        int at = from;
        while (at < json.length() && json.charAt(at) == ',') {
            at = skipSpace(at + 1);
        }
        return at;
    }

    /** Whether a key with its colon, or the end of the object, stands at an index. */
    private boolean isKey(int start) {
        if (start >= json.length() || json.charAt(start) != '"') {
            return start >= json.length() || json.charAt(start) == '}';
        }
        int limit = Math.min(json.length(), start + LONGEST_KEY);
        int end = json.indexOf("\"", start + 1);
        return end > 0 && end < limit && skipSpace(end + 1) < json.length() && json.charAt(skipSpace(end + 1)) == ':';
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < json.length() && (json.charAt(at) <= ' ' || json.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }
}
