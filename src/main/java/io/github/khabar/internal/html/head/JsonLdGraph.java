package io.github.khabar.internal.html.head;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nodes of a page's JSON-LD that speak of the page itself, and the way from an {@code @id} to its node. Not changed. */
final class JsonLdGraph {
    private static final int MOST_STEPS = 64;

    private final List<Map<?, ?>> nodes = new ArrayList<>();
    private final Map<String, Map<?, ?>> byId = new HashMap<>();

    private JsonLdGraph() {}

    static JsonLdGraph of(List<Object> roots) {
        JsonLdGraph graph = new JsonLdGraph();
        Deque<Object> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            Object value = waiting.poll();
            if (value instanceof List<?> list) {
                waiting.addAll(list);
            } else if (value instanceof Map<?, ?> node) {
                graph.add(node, waiting);
            }
        }
        return graph;
    }

    /** Lists of other stories ({@code itemListElement} …) are never entered. */
    private void add(Map<?, ?> node, Deque<Object> waiting) {
        nodes.add(node);
        if (node.get("@id") instanceof String id && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        for (String inner : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
            Object value = node.get(inner);
            if (value != null && !(value instanceof String)) {
                waiting.add(value);
            }
        }
    }

    List<Map<?, ?>> nodes() {
        return nodes;
    }

    /** Follows a bare reference; any other node is itself. */
    Map<?, ?> resolve(Map<?, ?> node) {
        Object id = node.get("@id");
        Map<?, ?> target = node.size() == 1 && id instanceof String ? byId.get(id) : null;
        return target == null ? node : target;
    }

    /** The types of a node without their namespace. */
    static List<String> types(Map<?, ?> node) {
        List<String> types = new ArrayList<>(1);
        for (Object type : list(node.get("@type"))) {
            if (type instanceof String name) {
                types.add(SchemaTypes.simple(name));
            }
        }
        return types;
    }

    /** A value as a list: absent is empty, a single one is alone. */
    static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /** The first words of a value: a string, a list's first string, a node's value, name or address. */
    String text(@Nullable Object value) {
        Object current = value;
        for (int step = 0; step < MOST_STEPS && current != null; step++) {
            if (current instanceof String text) {
                return text;
            }
            if (current instanceof List<?> list) {
                current = list.isEmpty() ? null : list.get(0);
            } else {
                current = words(resolve((Map<?, ?>) current));
            }
        }
        return "";
    }

    private static @Nullable Object words(Map<?, ?> node) {
        for (String key : new String[] {"@value", "name", "headline", "url", "contentUrl", "@id"}) {
            if (node.get(key) != null) {
                return node.get(key);
            }
        }
        return null;
    }
}
