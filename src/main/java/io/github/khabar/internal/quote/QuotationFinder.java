package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;
import io.github.khabar.internal.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations and their speakers in the pieces of one article. Immutable and thread-safe. */
public final class QuotationFinder {

    /**
     * Finds the quotations of one article.
     *
     * @param pieces headline, standfirst and blocks in reading order
     * @param trace hears the decisions
     * @return the quotations in the order of their places
     */
    public List<FoundQuotation> find(List<QuoteText> pieces, Trace trace) {
        List<FoundQuotation> found = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            String text = pieces.get(piece).display();
            int open = text.indexOf('«');
            int close = text.indexOf('»', open + 1);
            if (open >= 0 && close > open + 1) {
                found.add(new FoundQuotation(
                        QuotationKind.DIRECT, piece, open + 1, piece, close, null, null, null, null, "marked", 0.5));
            }
        }
        return found;
    }
}
