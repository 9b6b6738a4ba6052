package io.github.khabar.internal.html.head;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.khabar.internal.limit.Limit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses one JSON text into maps, lists and strings, and keeps what it read when the text breaks off. The first of two equal
 * keys wins. Used by one call.
 */
final class JsonLdParser {
    private static final int ABSOLUTE_DEPTH = 1_000; // no limit reaches deeper

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(ABSOLUTE_DEPTH).maxNumberLength(Integer.MAX_VALUE).build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // no key outlives its page
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> keys = new ArrayDeque<>();
    private int tokens;
    private boolean broken;
    private @Nullable Limit limit;
    private final int maxDepth;
    private final int maxTokens;

    /**
     * Sets the parser up for one text.
     *
     * @param maxDepth nesting that is read
     * @param maxTokens tokens that are read
     */
    JsonLdParser(int maxDepth, int maxTokens) {
        this.maxDepth = maxDepth;
        this.maxTokens = maxTokens;
    }

    /**
     * What was read.
     *
     * @param roots the values at top level: maps, lists, strings
     * @param tokens how many tokens were read
     * @param broken whether the text broke off or was no JSON from some point on
     * @param limit the limit that was reached, or null
     */
    record Parsed(List<Object> roots, int tokens, boolean broken, @Nullable Limit limit) {}

    Parsed parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonToken token = parser.nextToken();
            while (token != null && withinLimit()) {
                take(token, parser);
                token = parser.nextToken();
            }
        } catch (StreamConstraintsException tooMuch) {
            limit = Limit.JSON_LD_DEPTH;
        } catch (IOException malformed) {
            // words after a complete value (a stray semicolon, the end of a comment) harm nothing
            broken = !open.isEmpty() || roots.isEmpty();
        }
        return new Parsed(roots, tokens, broken, limit);
    }

    private boolean withinLimit() {
        if (++tokens > maxTokens) {
            limit = Limit.JSON_LD_TOKENS;
        } else if (open.size() > maxDepth) {
            limit = Limit.JSON_LD_DEPTH;
        }
        return limit == null;
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> enter(new HashMap<String, Object>());
            case START_ARRAY -> enter(new ArrayList<>());
            case END_OBJECT, END_ARRAY -> {
                open.pop();
                keys.pop();
            }
            case FIELD_NAME -> {
                keys.pop();
                keys.push(parser.getText());
            }
            case VALUE_NULL -> { }
            default -> attach(parser.getText());
        }
    }

    private void enter(Object container) {
        attach(container);
        open.push(container);
        keys.push("");
    }

    @SuppressWarnings("unchecked")
    private void attach(Object value) {
        Object parent = open.peek();
        if (parent == null) {
            roots.add(value);
        } else if (parent instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).putIfAbsent(keys.element(), value);
        } else {
            ((List<Object>) parent).add(value);
        }
    }
}
