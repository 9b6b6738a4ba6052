package io.github.khabar.internal.pipeline;

import io.github.khabar.article.QuotationKind;
import io.github.khabar.internal.limit.Limits;
import java.util.Set;

/**
 * What the pipeline needs to know of the options.
 *
 * @param limits what a call may cost
 * @param sourceSpans whether blocks tell their places in the input
 * @param minConfidence how sure a quotation must be, 0 to 1
 * @param kinds the kinds of quotation that are reported
 */
public record Settings(Limits limits, boolean sourceSpans, double minConfidence, Set<QuotationKind> kinds) {}
