package io.github.khabar.internal.pipeline;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.quote.FoundQuotation;
import io.github.khabar.internal.quote.QuotationFinder;
import io.github.khabar.internal.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** Hands the article's words to the quotation finder and its findings to the article. Thread-safe. */
final class Quotations {
    private final Settings settings;
    private final QuotationFinder finder = new QuotationFinder();

    Quotations(Settings settings) {
        this.settings = settings;
    }

    void read(List<StoryBlock> story, Assembly assembly, ArticleBuilder article, Trace trace) {
        if (settings.kinds().isEmpty()) {
            return;
        }
        Pieces pieces = Pieces.of(story, assembly);
        List<Quotation> quotations = new ArrayList<>();
        for (FoundQuotation found : finder.find(pieces.texts(), trace)) {
            if (settings.kinds().contains(found.kind()) && found.confidence() >= settings.minConfidence()) {
                if (quotations.size() == settings.maxQuotations()) {
                    article.warnings(List.of(
                            new Warning(Warning.Kind.LIMIT_REACHED, "maxQuotations = " + settings.maxQuotations())));
                    break;
                }
                quotations.add(pieces.quotation(found));
            }
        }
        article.quotations(quotations);
    }
}
