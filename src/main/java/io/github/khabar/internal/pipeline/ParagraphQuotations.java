package io.github.khabar.internal.pipeline;

import io.github.khabar.article.Quotation;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.quote.FoundQuotation;
import io.github.khabar.internal.quote.QuotationFinder;
import io.github.khabar.internal.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations in paragraphs that the caller has already. Immutable and thread-safe. */
public final class ParagraphQuotations {
    private final Settings settings;
    private final QuotationFinder finder = new QuotationFinder();

    /**
     * Sets the stage up.
     *
     * @param settings which quotations are reported
     */
    public ParagraphQuotations(Settings settings) {
        this.settings = settings;
    }

    /**
     * Finds the quotations of one text.
     *
     * @param headline its headline; empty for none
     * @param paragraphs its paragraphs
     * @return the quotations in the order of their places
     */
    public List<Quotation> find(String headline, List<String> paragraphs) {
        Pieces pieces = Pieces.of(headline, paragraphs);
        List<Quotation> quotations = new ArrayList<>();
        for (FoundQuotation found : finder.find(pieces.texts(), Deadline.NONE, Trace.OFF)) {
            if (quotations.size() < settings.limits().of(Limit.QUOTATIONS) && isWanted(found)) {
                quotations.add(pieces.quotation(found));
            }
        }
        return List.copyOf(quotations);
    }

    private boolean isWanted(FoundQuotation found) {
        return settings.kinds().contains(found.kind()) && found.confidence() >= settings.minConfidence();
    }
}
