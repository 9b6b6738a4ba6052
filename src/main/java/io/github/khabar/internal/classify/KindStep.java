package io.github.khabar.internal.classify;

/** What a word in an address tells about the page. */
enum KindStep {
    /** It leads to a list. */
    LIST,
    /** It leads to wares. */
    SHOP,
    /** It leads to a thread or a forum. */
    FORUM,
    /** It leads to a story. */
    STORY
}
