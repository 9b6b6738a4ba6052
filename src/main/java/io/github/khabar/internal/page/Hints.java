package io.github.khabar.internal.page;

import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.Warning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page states for machines, each value with its origin; of one key the most trusted value first. Filled by one
 * thread, then only read.
 */
public final class Hints {
    private final Map<HintKey, List<Sourced<String>>> values = new EnumMap<>(HintKey.class);
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * Adds a value, unless it is blank.
     *
     * @param key what it states
     * @param value the value, with entities decoded
     * @param provenance the kind of place
     * @param detail the place itself
     */
    public void add(HintKey key, String value, Provenance provenance, String detail) {
        if (!value.isBlank()) {
            add(key, Sourced.of(value.strip(), provenance, detail));
        }
    }

    /**
     * Adds a value that is not blank and has no outer white space.
     *
     * @param key what it states
     * @param value the value, with entities decoded
     */
    public void add(HintKey key, Sourced<String> value) {
        List<Sourced<String>> known = values.get(key);
        if (known == null) {
            known = new ArrayList<>(2);
            values.put(key, known);
        }
        known.add(value);
    }

    /**
     * Adds a warning.
     *
     * @param warning what a careful reader should know
     */
    public void warn(Warning warning) {
        warnings.add(warning);
    }

    /**
     * Gives the values of a key.
     *
     * @param key what they state
     * @return all values, the most trusted first; never null
     */
    public List<Sourced<String>> all(HintKey key) {
        return values.getOrDefault(key, List.of());
    }

    /**
     * Gives the first value of a key.
     *
     * @param key what it states
     * @return the most trusted value
     */
    public Optional<String> first(HintKey key) {
        List<Sourced<String>> all = all(key);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).value());
    }

    /** {@return the warnings in the order found} */
    public List<Warning> warnings() {
        return warnings;
    }
}
