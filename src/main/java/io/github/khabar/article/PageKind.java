package io.github.khabar.article;

/** What a page is. */
public enum PageKind {
    /** A news story or opinion piece. */
    ARTICLE,
    /** A running report of dated entries. */
    LIVE_BLOG,
    /** A story told in pictures. */
    GALLERY,
    /** A story told by a video, with or without text. */
    VIDEO,
    /** A story of which only the beginning is shown without payment. */
    PAYWALL_STUB,
    /** A home page, section front, tag or search page. */
    LISTING,
    /** A page with text that is no news story: forum thread, product page, form. */
    OTHER,
    /** A consent, login or bot wall instead of the page. */
    CHALLENGE,
    /** Nothing to read. */
    EMPTY;

    /** {@return whether a page of this kind holds a story} */
    public boolean hasStory() {
        return compareTo(PAYWALL_STUB) <= 0;
    }
}
