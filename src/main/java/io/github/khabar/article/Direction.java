package io.github.khabar.article;

/** The base direction of a text, decided from its script, never from the page's {@code dir} attribute alone. */
public enum Direction {
    /** Right to left: Arabic, Persian, Urdu, Hebrew … */
    RTL,
    /** Left to right: Latin, Cyrillic, Greek … */
    LTR
}
