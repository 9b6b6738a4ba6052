package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;

/** A quotation whose speaker is not resolved yet. Used by one call. */
final class Draft {
    final QuotationKind kind;
    final Rule rule;
    final Attribution attribution;
    final Passage first;
    final int from;
    Passage last;
    int to;

    Draft(QuotationKind kind, Rule rule, Attribution attribution, Phrase words) {
        this.kind = kind;
        this.rule = rule;
        this.attribution = attribution;
        first = words.passage();
        from = words.from();
        last = first;
        to = words.to();
    }
}
