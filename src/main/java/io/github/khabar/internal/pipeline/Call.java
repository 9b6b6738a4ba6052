package io.github.khabar.internal.pipeline;

import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.trace.Trace;

/**
 * What comes with one call besides the content.
 *
 * @param context what the caller knows about the page
 * @param deadline when to stop
 * @param trace hears the decisions
 */
public record Call(PageContext context, Deadline deadline, Trace trace) {}
