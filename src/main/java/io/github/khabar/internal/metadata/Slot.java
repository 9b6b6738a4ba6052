package io.github.khabar.internal.metadata;

/** What a part of a byline or dateline is. */
enum Slot {
    /** A city or country. */
    PLACE,
    /** A news agency. */
    AGENCY,
    /** The outlet itself. */
    OUTLET,
    /** A desk or account. */
    DESK,
    /** A person. */
    PERSON,
    /** A date or time. */
    DATE,
    /** Anything else. */
    OTHER
}
