package io.github.khabar.internal.pipeline;

import io.github.khabar.article.QuotationKind;
import java.util.Set;

/**
 * What the pipeline needs to know of the options.
 *
 * @param maxBlocks limit of blocks
 * @param maxQuotations limit of quotations
 * @param sourceSpans whether blocks tell their places in the input
 * @param minConfidence how sure a quotation must be, 0 to 1
 * @param kinds the kinds of quotation that are reported
 */
public record Settings(
        int maxBlocks, int maxQuotations, boolean sourceSpans, double minConfidence, Set<QuotationKind> kinds) {}
