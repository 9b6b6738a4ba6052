package io.github.khabar.internal.page;

/** What is counted on a page, so that its kind can be told. */
public enum Count {
    /** Words of the page. */
    WORDS,
    /** Lines of at least 20 words, most of them outside links. */
    LONG_UNITS,
    /** Words in such lines. */
    LONG_WORDS,
    /** Lines of less than 8 words outside links. */
    SHORT_UNITS,
    /** Lines of at least 4 words that are links. */
    TEASERS,
    /** Short lines with a sign of currency. */
    PRICES,
    /** Headings. */
    HEADINGS,
    /** Headings that are links. */
    LINKED_HEADINGS,
    /** Words of the first heading of the first level. */
    FIRST_HEADING_WORDS,
    /** {@code <article>} elements. */
    ARTICLES,
    /** Pictures. */
    IMAGES,
    /** Elements that the markup calls prices, carts, accounts. */
    SHOP_MARKS,
    /** The root elements with classes for one story. */
    ONE_CLASSES,
    /** The root elements with classes for lists. */
    MANY_CLASSES,
    /** The root elements with classes for wares, shelves, threads. */
    TRADE_CLASSES,
    /** Words of the located story. */
    STORY_WORDS,
    /** Lines of the located story of at least 20 words. */
    STORY_LONG_UNITS,
    /** Words of the longest line outside links. */
    LONGEST_UNIT,
    /** Words of the container that directly holds most running text. */
    CANDIDATE_WORDS,
    /** Lines that look like running text. */
    DENSE_UNITS,
    /** Words in such lines. */
    DENSE_WORDS,
    /** Runs of running text: its lines with nothing but headings without links between them. */
    RUNS,
    /** Lines of running text in the longest run. */
    RUN_UNITS,
    /** Words of running text in the longest run. */
    RUN_WORDS
}
