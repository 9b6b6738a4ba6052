package io.github.khabar.internal.page;

/** What a page's head can state about its story. */
public enum HintKey {
    /** The headline: og:title, JSON-LD headline … */
    HEADLINE,
    /** The {@code <title>} element, most often with the site's name in it. */
    TITLE,
    /** A line above the headline: JSON-LD alternativeHeadline. */
    KICKER,
    /** The summary: og:description, meta description. */
    DESCRIPTION,
    /** One author's name, or a line with several. */
    AUTHOR,
    /** An author that the page calls an organisation. */
    DESK,
    /** When the story was published. */
    PUBLISHED,
    /** When the story was changed. */
    MODIFIED,
    /** A date of the page without a word on what happened then. */
    DATE,
    /** The section of the site. */
    SECTION,
    /** One step of the breadcrumb path, outermost first. */
    BREADCRUMB,
    /** One tag, or a comma separated line of tags. */
    TAG,
    /** Address of a picture. */
    IMAGE,
    /** The site's name. */
    SITE_NAME,
    /** The canonical address. */
    URL,
    /** The declared type: og:type, JSON-LD {@code @type}. */
    TYPE,
    /** A type that JSON-LD or microdata give to anything that the page holds: Product, ItemList, DiscussionForumPosting … */
    PAGE_TYPE,
    /** The declared language. */
    LANGUAGE,
    /** The whole story as JSON-LD states it: evidence to align with, never a replacement. */
    ARTICLE_BODY,
    /** One entry of a live blog: its date, a space, its first words. */
    UPDATE,
    /** Whether the story is free: JSON-LD isAccessibleForFree. */
    ACCESS,
    /** Address of the next page of the same story. */
    NEXT_PAGE
}
