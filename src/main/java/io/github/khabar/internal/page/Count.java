package io.github.khabar.internal.page;

/** What is counted on a page, so that its kind can be told. */
public enum Count {
    /** Lines of text. */
    UNITS,
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
    /** Lines that are links. */
    LINK_LINES,
    /** Short lines that stand on the page before: buttons and labels of a row of cards or posts. */
    REPEATED_LINES,
    /** Short lines with a sign of currency. */
    PRICES,
    /** Headings. */
    HEADINGS,
    /** Headings that are links. */
    LINKED_HEADINGS,
    /** Words in list items. */
    ITEM_WORDS,
    /** Words in table cells. */
    CELL_WORDS,
    /** Words in navigation, headers, footers, side columns. */
    EDGE_WORDS,
    /** Words in what the markup calls cards, grids, related. */
    CARD_WORDS,
    /** Paragraph elements. */
    PARAGRAPHS,
    /** {@code <article>} elements. */
    ARTICLES,
    /** {@code <time>} elements. */
    TIMES,
    /** Pictures. */
    IMAGES,
    /** Pictures in links. */
    LINKED_IMAGES,
    /** Forms. */
    FORMS,
    /** Buttons. */
    BUTTONS,
    /** Headings of the first level. */
    TOP_HEADINGS,
    /** Headings of the second level. */
    SECOND_HEADINGS,
    /** Headings of the third level. */
    THIRD_HEADINGS,
    /** Elements that the markup calls prices, carts, accounts. */
    SHOP_MARKS,
    /** Elements that the markup calls comments or replies. */
    COMMENT_MARKS,
    /** Elements that the markup calls authors. */
    AUTHOR_MARKS,
    /** Elements that the markup calls dates. */
    DATE_MARKS,
    /** Elements that the markup calls share bars. */
    SHARE_MARKS,
    /** Elements that the markup calls cards, grids, teasers. */
    CARD_MARKS,
    /** Elements that the markup calls a story's text. */
    BODY_MARKS,
    /** Elements that the markup calls navigation. */
    NAV_MARKS,
    /** Lines of the located story. */
    STORY_UNITS,
    /** Words of the located story. */
    STORY_WORDS,
    /** Words of the located story in lines that are mostly links. */
    STORY_LINK_WORDS,
    /** Lines of the located story of at least 20 words. */
    STORY_LONG_UNITS,
    /** Words in such lines. */
    STORY_LONG_WORDS,
    /** Sentences of the located story. */
    STORY_SENTENCES,
    /** Headings in the located story. */
    STORY_HEADINGS,
    /** Headings in the located story that are links. */
    STORY_LINKED_HEADINGS,
    /** Words of list items in the located story. */
    STORY_ITEM_WORDS,
    /** Words of the located story in cards, grids, related. */
    STORY_CARD_WORDS,
    /** Words from the first line of the located story to the last. */
    STORY_SPAN_WORDS,
    /** Words of the longest line outside links. */
    LONGEST_UNIT,
    /** Words of the container that directly holds most running text. */
    CANDIDATE_WORDS
}
