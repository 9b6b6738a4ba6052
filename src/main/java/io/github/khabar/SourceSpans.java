package io.github.khabar;

/** Whether blocks tell where in the input they stand. */
public enum SourceSpans {
    /** They do not; the fastest. */
    NONE,
    /** Every block tells its range in the decoded input. */
    BLOCKS
}
