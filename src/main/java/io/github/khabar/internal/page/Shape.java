package io.github.khabar.internal.page;

/** The outer form of a block, as its markup or layout gives it; what it means is decided by classify. */
public enum Shape {
    /** Running text. */
    PARAGRAPH,
    /** A heading element. */
    HEADING,
    /** An item of a list. */
    LIST_ITEM,
    /** A block quote. */
    BLOCK_QUOTE,
    /** A pull quote. */
    PULL_QUOTE,
    /** A row of a table with content. */
    TABLE_ROW,
    /** Text whose line breaks carry meaning. */
    PREFORMATTED,
    /** A picture; its text is the caption. */
    FIGURE,
    /** A post, video or widget of another site. */
    EMBED
}
