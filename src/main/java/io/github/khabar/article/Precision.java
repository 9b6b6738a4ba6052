package io.github.khabar.article;

/** How exactly a date is known; from coarse to fine. */
public enum Precision {
    /** The year only. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** A week; the date names its first known day. */
    WEEK,
    /** The day. */
    DAY,
    /** The hour. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second. */
    SECOND
}
