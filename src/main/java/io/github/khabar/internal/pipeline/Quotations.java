package io.github.khabar.internal.pipeline;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Quotation;
import io.github.khabar.internal.limit.Bound;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.quote.FoundQuotation;
import io.github.khabar.internal.quote.QuotationFinder;
import java.util.ArrayList;
import java.util.List;

/** Hands the article's words to the quotation finder and its findings to the article. Thread-safe. */
final class Quotations {
    private final Settings settings;
    private final QuotationFinder finder = new QuotationFinder();

    Quotations(Settings settings) {
        this.settings = settings;
    }

    void read(Pieces pieces, ArticleBuilder article, Call call) {
        if (settings.kinds().isEmpty() || call.deadline().hasPassed()) {
            return;
        }
        List<Quotation> quotations = new ArrayList<>();
        Bound bound = new Bound(settings.limits(), Limit.QUOTATIONS);
        for (FoundQuotation found : finder.find(pieces.texts(), call.deadline(), call.trace())) {
            if (settings.kinds().contains(found.kind()) && found.confidence() >= settings.minConfidence()) {
                if (!bound.admits(quotations.size())) {
                    break;
                }
                quotations.add(pieces.quotation(found));
            }
        }
        article.quotations(quotations).warnings(bound.warnings());
    }
}
