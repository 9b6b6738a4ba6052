package io.github.khabar.article;

import java.io.Serializable;

/**
 * Where a value came from. Immutable and thread-safe.
 *
 * @param provenance the kind of place
 * @param detail the place itself, for people: a meta name, a JSON-LD path, an element, a rule id
 * @serial exclude
 */
public record Origin(Provenance provenance, String detail) implements Serializable {}
