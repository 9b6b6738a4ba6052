package io.github.khabar.article;

/** The parts of an article that carry a provenance, see {@link Article#origin(Field)}. */
public enum Field {
    /** {@link Article#headline()}. */
    HEADLINE,
    /** {@link Article#kicker()}. */
    KICKER,
    /** {@link Article#standfirst()}. */
    STANDFIRST,
    /** {@link Article#authors()}. */
    AUTHORS,
    /** {@link Article#place()}. */
    PLACE,
    /** {@link Article#agency()}. */
    AGENCY,
    /** {@link Article#published()}. */
    PUBLISHED,
    /** {@link Article#modified()}. */
    MODIFIED,
    /** {@link Article#section()}. */
    SECTION,
    /** {@link Article#tags()}. */
    TAGS,
    /** {@link Article#url()}. */
    URL,
    /** {@link Article#siteName()}. */
    SITE_NAME,
    /** {@link Article#nextPage()}. */
    NEXT_PAGE,
    /** {@link Article#access()}. */
    ACCESS
}
