package io.github.khabar.internal.page;

/** What a block is in the newsroom's terms. */
public enum Role {
    /** The short line above the headline. */
    KICKER,
    /** The headline. */
    HEADLINE,
    /** The line under the headline that sums the story up. */
    STANDFIRST,
    /** A line that names who signed, or a stand-alone place, agency or credit line. */
    BYLINE,
    /** A line that is mainly a date. */
    DATE,
    /** The section's name or the breadcrumb. */
    SECTION,
    /** A line of tags. */
    TAGS,
    /** A line that names the source. */
    SOURCE,
    /** A line that introduces a part of the story. */
    SUBHEADING,
    /** A paragraph of the story. */
    PARAGRAPH,
    /** An item of a list in the story. */
    LIST_ITEM,
    /** A block quote in the story. */
    BLOCK_QUOTE,
    /** A pull quote in the story. */
    PULL_QUOTE,
    /** A table row in the story. */
    TABLE_ROW,
    /** Text whose line breaks carry meaning. */
    PREFORMATTED,
    /** A picture with its caption. */
    FIGURE,
    /** An embedded post. */
    EMBED,
    /** Not the story: related links, share bars, follow-us lines … */
    BOILERPLATE;

    /** {@return whether blocks of this role become blocks of the article} */
    public boolean isBlock() {
        return compareTo(SUBHEADING) >= 0 && this != BOILERPLATE;
    }
}
