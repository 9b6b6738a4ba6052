package io.github.khabar.internal.classify;

/** What a phrase of {@code boilerplate.txt} makes of the block it stands in. */
enum Effect {
    /** It heads what follows a story: more news, comments, the imprint. */
    ENDS,
    /** It stands for itself between paragraphs. */
    DROP,
    /** It labels a box that sums the story up. */
    SUMMARY,
    /** It labels the source. */
    SOURCE,
    /** It labels who signed. */
    BYLINE,
    /** It labels a date. */
    DATE,
    /** It labels tags. */
    TAGS
}
