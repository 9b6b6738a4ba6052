package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found in one article so far. Used by one call. */
final class Scene {
    final List<Attribution> acts = new ArrayList<>();
    final List<Draft> drafts = new ArrayList<>();
    /** An act whose colon ended its paragraph: its words stand in the next one. */
    @Nullable Attribution waiting;
    boolean waitsForClause;

    Attribution add(Attribution act) {
        acts.add(act);
        return act;
    }

    Draft add(QuotationKind kind, Rule rule, Attribution act, Phrase words) {
        Draft draft = new Draft(kind, rule, act, words);
        drafts.add(draft);
        return draft;
    }
}
