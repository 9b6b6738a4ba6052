package io.github.khabar.internal.classify;

import static io.github.khabar.internal.page.Count.*;

/**
 * What the kind of a page is told from: a name and, below, a line that says how it is computed; the compiler asks for both. The model
 * names the features as they are named here. All are of the whole page: what was located tells less than it seems to, as locating was
 * learnt from the same pages.
 */
enum KindFeature {
    /** Words of the page. */
    WORDS_ALL,
    /** Share of characters in links. */
    LINK_SHARE,
    LONG_SHARE,
    SHORT_PER_LONG,
    TEASERS_PER_LONG,
    HEADINGS_LINKED,
    HEADINGS_LINKED_SHARE,
    ONE_ARTICLE,
    MARKS_SHOP,
    LONGEST_LINE,
    /** Share of words in the container that directly holds most running text. */
    CANDIDATE_SHARE,
    HEADLINE_SHOWN,
    HEADLINE_LENGTH,
    /** Words of the first h1: «رياضة» on a front, a sentence on a story. */
    FIRST_HEADING,
    TITLE_LENGTH,
    STATED_STORY,
    STATED_DATE,
    STATED_AUTHOR,
    ADDRESS_ROOT,
    ADDRESS_HYPHENS,
    ADDRESS_LAST,
    STEPS_OTHER,
    /** Words of running text. */
    DENSE_ALL,
    DENSE_SHARE,
    /** Runs of running text: many short ones on a list, few long ones in a story. */
    RUNS_ALL,
    RUNS_PER_DENSE,
    RUN_LINES,
    RUN_LENGTH,
    RUN_SHARE,
    RUN_OF_DENSE,
    EVIDENCE_OTHER,
    EVIDENCE_STORY,
    EVIDENCE_NET;

    double of(KindView view) {
        return switch (this) {
            case WORDS_ALL -> view.log(WORDS);
            case LINK_SHARE -> view.ratio(view.facts().linkChars(), view.facts().textChars());
            case LONG_SHARE -> view.ratio(LONG_WORDS, WORDS);
            case SHORT_PER_LONG -> view.logRatio(SHORT_UNITS, LONG_UNITS);
            case TEASERS_PER_LONG -> view.logRatio(TEASERS, LONG_UNITS);
            case HEADINGS_LINKED -> view.log(LINKED_HEADINGS);
            case HEADINGS_LINKED_SHARE -> view.ratio(LINKED_HEADINGS, HEADINGS);
            case ONE_ARTICLE -> view.flag(view.count(ARTICLES) == 1);
            case MARKS_SHOP -> view.log(SHOP_MARKS);
            case LONGEST_LINE -> view.log(LONGEST_UNIT);
            case CANDIDATE_SHARE -> view.ratio(CANDIDATE_WORDS, WORDS);
            case HEADLINE_SHOWN -> view.flag(view.lines().headline() >= 0);
            case HEADLINE_LENGTH -> view.headlineWords();
            case FIRST_HEADING -> view.count(FIRST_HEADING_WORDS);
            case TITLE_LENGTH -> view.titleWords();
            case STATED_STORY -> view.flag(view.declares(KindView.STORY_TYPES));
            case STATED_DATE -> view.flag(view.isDated());
            case STATED_AUTHOR -> view.flag(view.isSigned());
            case ADDRESS_ROOT -> view.flag(view.address().isRoot());
            case ADDRESS_HYPHENS -> Math.log1p(view.address().hyphens());
            case ADDRESS_LAST -> Math.log1p(view.address().lastLength());
            case STEPS_OTHER -> view.steps().beforeOther();
            case DENSE_ALL -> view.log(DENSE_WORDS);
            case DENSE_SHARE -> view.ratio(DENSE_WORDS, WORDS);
            case RUNS_ALL -> view.log(RUNS);
            case RUNS_PER_DENSE -> view.ratio(RUNS, DENSE_UNITS);
            case RUN_LINES -> view.log(RUN_UNITS);
            case RUN_LENGTH -> view.log(RUN_WORDS);
            case RUN_SHARE -> view.ratio(RUN_WORDS, WORDS);
            case RUN_OF_DENSE -> view.ratio(RUN_WORDS, DENSE_WORDS);
            case EVIDENCE_OTHER -> view.otherEvidence();
            case EVIDENCE_STORY -> view.storyEvidence();
            case EVIDENCE_NET -> view.storyEvidence() - view.otherEvidence();
        };
    }
}
