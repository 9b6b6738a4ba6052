package io.github.khabar.internal.html.parse;

/** Whether blocks remember where they stand in the input. */
public enum SourceTracking {
    /** They do not; costs nothing. */
    OFF,
    /** They do. */
    ON
}
