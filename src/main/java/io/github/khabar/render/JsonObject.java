package io.github.khabar.render;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in memory; asking for a value of the wrong type is an {@link IllegalArgumentException}. */
final class JsonObject {
    private static final int MAX_DEPTH = 16;

    private final Map<String, Object> values;

    private JsonObject(Map<String, Object> values) {
        this.values = values;
    }

    static JsonObject parse(String text) {
        try (JsonParser json = JsonText.FACTORY.createParser(text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                JsonObject object = object(json, 1);
                if (json.nextToken() == null) {
                    return object;
                }
            }
            throw new IllegalArgumentException("not one JSON object");
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
        }
    }

    private static JsonObject object(JsonParser json, int depth) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json, depth + 1);
            if (value != null) {
                values.put(name, value);
            }
        }
        return new JsonObject(values);
    }

    private static @Nullable Object value(JsonParser json, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested deeper than " + MAX_DEPTH);
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, depth);
            case START_ARRAY -> array(json, depth);
            case VALUE_NULL -> null;
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            default -> json.getBooleanValue();
        };
    }

    private static List<Object> array(JsonParser json, int depth) throws IOException {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(json, depth + 1);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** {@return the text under a name, null when absent} */
    @Nullable String text(String name) {
        return typed(name, values.get(name), String.class);
    }

    /** {@return the text under a name} */
    String text(String name, String otherwise) {
        String text = text(name);
        return text == null ? otherwise : text;
    }

    /** {@return the number under a name, 0 when absent} */
    double number(String name) {
        Double number = typed(name, values.get(name), Double.class);
        return number == null ? 0 : number;
    }

    /** {@return the texts of the list under a name} */
    List<String> texts(String name) {
        return list(name, String.class);
    }

    /** {@return the objects of the list under a name} */
    List<JsonObject> objects(String name) {
        return list(name, JsonObject.class);
    }

    private <T> List<T> list(String name, Class<T> type) {
        Object value = values.getOrDefault(name, List.of());
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException(name + " is not a list");
        }
        List<T> result = new ArrayList<>();
        for (Object item : list) {
            if (!type.isInstance(item)) {
                throw new IllegalArgumentException(name + " holds a value of another type: " + item);
            }
            result.add(type.cast(item));
        }
        return result;
    }

    private static <T> @Nullable T typed(String name, @Nullable Object value, Class<T> type) {
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(name + " is not of the type " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
