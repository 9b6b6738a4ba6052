package io.github.khabar.internal.classify;

import static io.github.khabar.internal.page.Count.*;

import java.util.function.ToDoubleFunction;

/**
 * What the kind of a page is told from: one line a feature. The model names the features as they are named here. All are of the
 * whole page: what was located tells less than it seems to, as locating was learnt from the same pages.
 */
enum KindFeature {
    /** Words of the page. */
    WORDS_ALL(view -> view.log(WORDS)),
    /** Share of characters in links. */
    LINK_SHARE(view -> view.ratio(view.facts().linkChars(), view.facts().textChars())),
    LONG_SHARE(view -> view.ratio(LONG_WORDS, WORDS)),
    SHORT_PER_LONG(view -> view.logRatio(SHORT_UNITS, LONG_UNITS)),
    TEASERS_PER_LONG(view -> view.logRatio(TEASERS, LONG_UNITS)),
    HEADINGS_LINKED(view -> view.log(LINKED_HEADINGS)),
    HEADINGS_LINKED_SHARE(view -> view.ratio(LINKED_HEADINGS, HEADINGS)),
    ONE_ARTICLE(view -> view.flag(view.count(ARTICLES) == 1)),
    MARKS_SHOP(view -> view.log(SHOP_MARKS)),
    LONGEST_LINE(view -> view.log(LONGEST_UNIT)),
    /** Share of words in the container that directly holds most running text. */
    CANDIDATE_SHARE(view -> view.ratio(CANDIDATE_WORDS, WORDS)),
    HEADLINE_SHOWN(view -> view.flag(view.lines().headline() >= 0)),
    HEADLINE_LENGTH(KindView::headlineWords),
    /** Words of the first h1: «رياضة» on a front, a sentence on a story. */
    FIRST_HEADING(view -> view.count(FIRST_HEADING_WORDS)),
    TITLE_LENGTH(KindView::titleWords),
    STATED_STORY(view -> view.flag(view.declares(KindView.STORY_TYPES))),
    STATED_DATE(view -> view.flag(view.isDated())),
    STATED_AUTHOR(view -> view.flag(view.isSigned())),
    ADDRESS_ROOT(view -> view.flag(view.address().isRoot())),
    ADDRESS_HYPHENS(view -> Math.log1p(view.address().hyphens())),
    ADDRESS_LAST(view -> Math.log1p(view.address().lastLength())),
    STEPS_OTHER(view -> view.steps().beforeOther()),
    /** Words of running text. */
    DENSE_ALL(view -> view.log(DENSE_WORDS)),
    DENSE_SHARE(view -> view.ratio(DENSE_WORDS, WORDS)),
    /** Runs of running text: many short ones on a list, few long ones in a story. */
    RUNS_ALL(view -> view.log(RUNS)),
    RUNS_PER_DENSE(view -> view.ratio(RUNS, DENSE_UNITS)),
    RUN_LINES(view -> view.log(RUN_UNITS)),
    RUN_LENGTH(view -> view.log(RUN_WORDS)),
    RUN_SHARE(view -> view.ratio(RUN_WORDS, WORDS)),
    RUN_OF_DENSE(view -> view.ratio(RUN_WORDS, DENSE_WORDS)),
    EVIDENCE_OTHER(KindView::otherEvidence),
    EVIDENCE_STORY(KindView::storyEvidence),
    EVIDENCE_NET(view -> view.storyEvidence() - view.otherEvidence());

    private final ToDoubleFunction<KindView> value;

    KindFeature(ToDoubleFunction<KindView> value) {
        this.value = value;
    }

    double of(KindView view) {
        return value.applyAsDouble(view);
    }
}
