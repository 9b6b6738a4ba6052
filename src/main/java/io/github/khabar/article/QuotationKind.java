package io.github.khabar.article;

/** How words are attributed. Decided by form only. */
public enum QuotationKind {
    /** A whole utterance in marks or after a colon. */
    DIRECT,
    /** A reported clause or label that holds the speaker's own words in marks. */
    MIXED,
    /** A reported clause without the speaker's words in marks. */
    INDIRECT
}
