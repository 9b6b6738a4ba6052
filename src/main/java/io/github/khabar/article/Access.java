package io.github.khabar.article;

/** Whether the page says that reading it costs something. */
public enum Access {
    /** The page says that it is free. */
    FREE,
    /** The page says that it is for payment or for subscribers. */
    PAYWALLED,
    /** The page does not say. */
    UNKNOWN
}
