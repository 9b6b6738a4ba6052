package io.github.khabar.article;

/** Where a value was found. */
public enum Provenance {
    /** A JSON-LD block of the page. */
    JSON_LD,
    /** A {@code <meta>}, {@code <link>} or {@code <title>} element of the head. */
    META,
    /** Markup of the page itself: an element, microdata, a {@code <time>} element. */
    PAGE,
    /** The visible words of the article, read by a text rule. */
    TEXT,
    /** The address of the page. */
    URL,
    /** The caller. */
    CALLER
}
