package io.github.khabar.internal.classify;

import io.github.khabar.article.PageKind;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.trace.Trace;
import java.util.Locale;

/** Tells what kind of page it is, and how sure that is. Immutable and thread-safe. */
final class KindTeller {
    private static final KindModel MODEL = KindModel.load();
    private static final double SURE = 0.97;
    private static final double LIKELY = 0.9;
    private static final double UNLIKELY = 0.6;
    /** A story taken for another page is lost, another page taken for a story is only unsure: below even odds it still counts as one. */
    static final double STORY_FLOOR = 0.12;

    private KindTeller() {}

    /**
     * What was told.
     *
     * @param kind what the page is
     * @param confidence how likely that is, where pages with a story and pages without one are equally frequent
     */
    record Told(PageKind kind, double confidence) {}

    static Told tell(KindView view, Trace trace) {
        KindRules rules = new KindRules(view);
        if (rules.areSure()) {
            return told(rules, SURE, trace);
        }
        if (view.lines().isText()) {
            boolean story = view.lines().count(Role.PARAGRAPH) > 1;
            return new Told(PageKind.ARTICLE, story ? LIKELY : UNLIKELY);
        }
        double probability = settled(rules, MODEL.probability(KindModel.features(view)));
        if (probability >= STORY_FLOOR) {
            rules.tellStory();
            return told(rules, probability, trace);
        }
        rules.tellOther();
        return told(rules, 1 - probability, trace);
    }

    /** {@return how likely the page holds a story: what the model says, unless the page states what it is} */
    static double settled(KindRules rules, double probability) {
        if (rules.stateStory()) {
            return Math.max(probability, LIKELY);
        }
        return rules.stateOther() ? Math.min(probability, 1 - LIKELY) : probability;
    }

    private static Told told(KindRules rules, double confidence, Trace trace) {
        if (trace.isOn()) {
            trace.decided("classify", "kind-" + rules.rule(), "page", String.format(Locale.ROOT, "%s %.3f", rules.kind(), confidence));
        }
        return new Told(rules.kind(), confidence);
    }
}
