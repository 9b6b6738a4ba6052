package io.github.khabar.article;

import java.io.Serializable;

/**
 * A value with its origin. Immutable and thread-safe when the value is.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param origin where it came from
 * @serial exclude
 */
public record Sourced<T>(T value, Origin origin) implements Serializable {

    /**
     * Gives a value its origin.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param provenance the kind of place
     * @param detail the place itself, for people
     * @return the value with its origin
     */
    public static <T> Sourced<T> of(T value, Provenance provenance, String detail) {
        return new Sourced<>(value, new Origin(provenance, detail));
    }
}
