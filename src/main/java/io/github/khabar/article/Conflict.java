package io.github.khabar.article;

import java.io.Serializable;

/**
 * A disagreement between two places of a page about one field. Immutable and thread-safe.
 *
 * @param field what they disagree about
 * @param kept the value that the article carries, as text
 * @param lost the value that was not believed, as text
 * @serial exclude
 */
public record Conflict(Field field, Sourced<String> kept, Sourced<String> lost) implements Serializable {}
