package io.github.khabar.internal.page;

/** Where a block stands relative to the located story. */
public enum Zone {
    /** Above the story's first paragraph, near the headline: headline, kicker, standfirst, byline, date lines. */
    TOP,
    /** In the story. */
    STORY,
    /** Right below the story: source line, tags, author box; never body. */
    BOTTOM
}
