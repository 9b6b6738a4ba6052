package io.github.khabar.internal.html.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON text that keeps all the rules, as that of most pages does. Whatever breaks one is left to {@link JsonLdParser}, whose
 * library costs a fresh JVM as much as a third of a page. Used for one text.
 */
final class PlainJson {
    private static final int LONGEST_KEY = 1_000;
    private static final int ESCAPED = 64; // characters that may follow an escape

    private final String json;
    private final List<Object> open = new ArrayList<>(); // the maps and lists around the place that is read, the outermost first
    private int at;
    private int tokens;
    private boolean complete; // a value has ended in the innermost container and no comma follows yet
    private boolean odd; // something breaks the rules

    private PlainJson(String json) {
        this.json = json;
    }

    /**
     * Reads a text.
     *
     * @param json the text
     * @param maxDepth nesting that is read
     * @param maxTokens tokens that are read
     * @return what it says; null where it is no plain JSON or reaches a limit
     */
    static JsonLdParser.@Nullable Parsed parse(String json, int maxDepth, int maxTokens) {
        PlainJson reading = new PlainJson(json);
        List<Object> roots = new ArrayList<>(1);
        reading.skipSpace();
        if (reading.peek() == '{' || reading.peek() == '[') {
            reading.value(roots, "");
        }
        while (!reading.open.isEmpty() && !reading.odd && reading.open.size() <= maxDepth) {
            reading.step();
        }
        reading.skipSpace();
        boolean whole = reading.open.isEmpty() && reading.at == json.length() && !roots.isEmpty();
        return whole && reading.tokens <= maxTokens ? new JsonLdParser.Parsed(roots, reading.tokens, false, null) : null;
    }

    /** Reads what comes next in the innermost container: an element, a member with its key, or the end. */
    private void step() {
        Object container = open.get(open.size() - 1);
        boolean map = container instanceof Map;
        skipSpace();
        if (take(map ? '}' : ']')) {
            open.remove(open.size() - 1);
            tokens++;
            complete = true;
            return;
        }
        odd = complete && !take(',');
        skipSpace();
        String key = map && !odd ? key() : "";
        if (!odd) {
            value(container, key);
        }
    }

    private String key() {
        String key = peek() == '"' ? string() : "";
        skipSpace();
        odd |= key.length() > LONGEST_KEY || !take(':');
        skipSpace();
        tokens++;
        return key;
    }

    private void value(Object container, String key) {
        tokens++;
        complete = true;
        switch (peek()) {
            case '{' -> enter(new HashMap<String, Object>(), container, key);
            case '[' -> enter(new ArrayList<>(), container, key);
            case '"' -> attach(string(), container, key);
            default -> {
                String word = word();
                odd = !word.equals("null") && !word.equals("true") && !word.equals("false") && !isNumber(word);
                if (!word.equals("null")) {
                    attach(word, container, key);
                }
            }
        }
    }

    private void enter(Object inner, Object container, String key) {
        at++;
        complete = false;
        attach(inner, container, key);
        open.add(inner);
    }

    /** The first of two equal keys wins. */
    @SuppressWarnings("unchecked")
    private static void attach(Object value, Object container, String key) {
        if (container instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).putIfAbsent(key, value);
        } else {
            ((List<Object>) container).add(value);
        }
    }

    private String string() {
        int start = ++at;
        while (peek() != '"' && peek() != '\\' && peek() >= ' ') {
            at++;
        }
        if (peek() == '\\') {
            return escaped(new StringBuilder(at - start + ESCAPED).append(json, start, at));
        }
        String text = json.substring(start, at);
        odd = !take('"');
        return text;
    }

    /** Goes on with a string that holds an escape. */
    private String escaped(StringBuilder text) {
        while (peek() != '"' && peek() >= ' ' && !odd) {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escape() : c);
        }
        odd |= !take('"');
        return text.toString();
    }

    private char escape() {
        int sign = "\"\\/bfnrtu".indexOf(peek());
        at++;
        if (sign < 0) {
            odd = true;
        }
        return sign == "\"\\/bfnrt".length() ? unicode() : sign < 0 ? 0 : "\"\\/\b\f\n\r\t".charAt(sign);
    }

    private char unicode() {
        int c = 0;
        for (int digit = 0; digit < 4; digit++) {
            int value = Character.digit(peek(), 16);
            odd |= value < 0 || peek() > 'f'; // digits of other scripts are none here
            c = c * 16 + value;
            at++;
        }
        return (char) c;
    }

    private String word() {
        int start = at;
        while (peek() == '-' || peek() == '+' || peek() == '.' || Character.isLetterOrDigit(peek())) {
            at++;
        }
        return json.substring(start, at);
    }

    private static boolean isNumber(String word) {
        int from = word.startsWith("-") ? 1 : 0;
        int whole = digits(word, from);
        boolean number = whole > from && (whole == from + 1 || word.charAt(from) != '0');
        int part = word.startsWith(".", whole) ? digits(word, whole + 1) : whole;
        number &= part != whole + 1;
        if (word.startsWith("e", part) || word.startsWith("E", part)) {
            int power = word.startsWith("-", part + 1) || word.startsWith("+", part + 1) ? part + 2 : part + 1;
            number &= digits(word, power) > power;
            part = digits(word, power);
        }
        return number && part == word.length();
    }

    private static int digits(String word, int from) {
        int end = from;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    private boolean take(char sign) {
        boolean next = peek() == sign;
        at += next ? 1 : 0;
        return next;
    }

    /** {@return the character that is read next; 0 behind the last one, which breaks the rules anywhere} */
    private char peek() {
        return at < json.length() ? json.charAt(at) : 0;
    }
}
