package io.github.khabar.internal.metadata;

import io.github.khabar.article.Origin;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.limit.Bound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names in the order they were found, each once; a longer and a shorter form of one name are one. Used by one call. */
final class People {
    private final Bound bound;
    private final Map<String, Sourced<String>> byKey = new LinkedHashMap<>();

    /** Nobody so far; {@code bound} limits how many. */
    People(Bound bound) {
        this.bound = bound;
    }

    void add(String name, Origin origin) {
        String key = Keys.of(name);
        // Beyond the limit nobody is compared with all who are known.
        if (!byKey.containsKey(key) && bound.admits(byKey.size()) && !knows(key)) {
            byKey.put(key, new Sourced<>(name, origin));
        }
    }

    void addAll(People others) {
        for (Sourced<String> name : others.byKey.values()) {
            add(name.value(), name.origin());
        }
    }

    boolean has(String name) {
        return knows(Keys.of(name));
    }

    private boolean knows(String key) {
        for (String known : byKey.keySet()) {
            if (Keys.contains(known, key) || Keys.contains(key, known)) {
                return true;
            }
        }
        return false;
    }

    /** Those who are named by others too. */
    People confirmedBy(People others) {
        People both = new People(bound);
        for (Sourced<String> name : byKey.values()) {
            if (others.has(name.value())) {
                both.add(name.value(), name.origin());
            }
        }
        return both;
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    List<Sourced<String>> names() {
        return new ArrayList<>(byKey.values());
    }
}
