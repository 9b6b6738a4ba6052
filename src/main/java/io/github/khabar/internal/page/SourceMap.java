package io.github.khabar.internal.page;

import io.github.khabar.article.SourceSpan;

/** The way from a raw block's text back to the decoded input. */
@FunctionalInterface
public interface SourceMap {

    /**
     * Finds where a range of the block's raw text stands in the input.
     *
     * @param start index of the first UTF-16 code unit in the raw text
     * @param end index after the last one; greater than {@code start}
     * @return the range in the input
     */
    SourceSpan toSource(int start, int end);
}
