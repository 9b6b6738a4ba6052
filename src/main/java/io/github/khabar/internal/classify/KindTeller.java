package io.github.khabar.internal.classify;

import io.github.khabar.article.PageKind;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.trace.Trace;
import java.util.List;
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
        KindRules.KindRule sure = KindRules.first(KindRules.SURE, view).orElse(null);
        if (sure != null) {
            return told(sure, SURE, trace);
        }
        if (view.lines().isText()) {
            boolean story = view.lines().count(Role.PARAGRAPH) > 1;
            return new Told(PageKind.ARTICLE, story ? LIKELY : UNLIKELY);
        }
        double probability = settled(view, MODEL.probability(KindModel.features(view)));
        boolean story = probability >= STORY_FLOOR;
        List<KindRules.KindRule> table = story ? KindRules.STORIES : KindRules.OTHERS;
        return told(KindRules.first(table, view).orElseThrow(), story ? probability : 1 - probability, trace);
    }

    /** {@return how likely the page holds a story: what the model says, unless the page states what it is} */
    static double settled(KindView view, double probability) {
        if (KindRules.first(KindRules.STATED_STORIES, view).isPresent()) {
            return Math.max(probability, LIKELY);
        }
        boolean other = KindRules.first(KindRules.STATED_OTHERS, view).isPresent();
        return other ? Math.min(probability, 1 - LIKELY) : probability;
    }

    private static Told told(KindRules.KindRule rule, double confidence, Trace trace) {
        if (trace.isOn()) {
            trace.decided("classify", "kind-" + rule.id(), "page", String.format(Locale.ROOT, "%s %.3f", rule.kind(), confidence));
        }
        return new Told(rule.kind(), confidence);
    }
}
