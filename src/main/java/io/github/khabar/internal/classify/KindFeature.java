package io.github.khabar.internal.classify;

import static io.github.khabar.internal.page.Count.*;

import io.github.khabar.internal.page.Role;
import java.util.function.ToDoubleFunction;

/** What the kind of a page is told from: one line a feature. The model names the features as they are named here. */
enum KindFeature {
    /** Words of the page. */
    WORDS_ALL(view -> view.log(WORDS)),
    /** Share of characters in links. */
    LINK_SHARE(view -> view.ratio(view.facts().linkChars(), view.facts().textChars())),
    LINKS_ALL(view -> view.log(view.facts().links())),
    LONG_LINES(view -> view.log(LONG_UNITS)),
    LONG_SHARE(view -> view.ratio(LONG_WORDS, WORDS)),
    SHORT_LINES(view -> view.log(SHORT_UNITS)),
    SHORT_PER_LONG(view -> view.logRatio(SHORT_UNITS, LONG_UNITS)),
    TEASERS_ALL(view -> view.log(TEASERS)),
    TEASERS_PER_LONG(view -> view.logRatio(TEASERS, LONG_UNITS)),
    LINK_LINES_ALL(view -> view.log(LINK_LINES)),
    REPEATED_ALL(view -> view.log(REPEATED_LINES)),
    REPEATED_SHARE(view -> view.ratio(REPEATED_LINES, UNITS)),
    PRICES_ALL(view -> view.log(PRICES)),
    HEADINGS_ALL(view -> view.log(HEADINGS)),
    HEADINGS_LINKED(view -> view.log(LINKED_HEADINGS)),
    HEADINGS_LINKED_SHARE(view -> view.ratio(LINKED_HEADINGS, HEADINGS)),
    ITEM_SHARE(view -> view.ratio(ITEM_WORDS, WORDS)),
    CELL_SHARE(view -> view.ratio(CELL_WORDS, WORDS)),
    EDGE_SHARE(view -> view.ratio(EDGE_WORDS, WORDS)),
    CARD_SHARE(view -> view.ratio(CARD_WORDS, WORDS)),
    PARAGRAPHS_ALL(view -> view.log(PARAGRAPHS)),
    ARTICLES_ALL(view -> view.log(ARTICLES)),
    ONE_ARTICLE(view -> view.flag(view.count(ARTICLES) == 1)),
    TIMES_ALL(view -> view.log(TIMES)),
    IMAGES_ALL(view -> view.log(IMAGES)),
    IMAGES_LINKED(view -> view.log(LINKED_IMAGES)),
    FORMS_ALL(view -> view.log(FORMS)),
    BUTTONS_ALL(view -> view.log(BUTTONS)),
    H1(view -> view.log(TOP_HEADINGS)),
    H2(view -> view.log(SECOND_HEADINGS)),
    H3(view -> view.log(THIRD_HEADINGS)),
    MARKS_SHOP(view -> view.log(SHOP_MARKS)),
    MARKS_COMMENT(view -> view.log(COMMENT_MARKS)),
    MARKS_AUTHOR(view -> view.log(AUTHOR_MARKS)),
    MARKS_DATE(view -> view.log(DATE_MARKS)),
    MARKS_SHARE(view -> view.log(SHARE_MARKS)),
    MARKS_CARD(view -> view.log(CARD_MARKS)),
    MARKS_CARD_PER_LONG(view -> view.logRatio(CARD_MARKS, STORY_LONG_UNITS)),
    MARKS_BODY(view -> view.log(BODY_MARKS)),
    MARKS_NAV(view -> view.log(NAV_MARKS)),
    /** Words of the located story. */
    STORY_LENGTH(view -> view.log(STORY_WORDS)),
    STORY_SHARE(view -> view.ratio(STORY_WORDS, WORDS)),
    STORY_LINK_SHARE(view -> view.ratio(STORY_LINK_WORDS, STORY_WORDS)),
    STORY_LINK_CHARS(view -> view.ratio(view.facts().storyLinkChars(), view.facts().storyChars())),
    STORY_LONG_LINES(view -> view.log(STORY_LONG_UNITS)),
    STORY_LONG_SHARE(view -> view.ratio(STORY_LONG_WORDS, STORY_WORDS)),
    STORY_LINE_LENGTH(view -> view.logRatio(STORY_WORDS, STORY_UNITS)),
    STORY_SENTENCE_LENGTH(view -> view.logRatio(STORY_WORDS, STORY_SENTENCES)),
    STORY_LINES(view -> view.log(STORY_UNITS)),
    STORY_HEADING_SHARE(view -> view.ratio(STORY_HEADINGS, STORY_UNITS)),
    STORY_HEADINGS_LINKED(view -> view.ratio(STORY_LINKED_HEADINGS, STORY_HEADINGS)),
    STORY_ITEM_SHARE(view -> view.ratio(STORY_ITEM_WORDS, STORY_WORDS)),
    STORY_CARD_SHARE(view -> view.ratio(STORY_CARD_WORDS, STORY_WORDS)),
    /** How much of what stands between the first and the last line of the story is story. */
    STORY_DENSITY(view -> view.ratio(STORY_WORDS, STORY_SPAN_WORDS)),
    LONGEST_LINE(view -> view.log(LONGEST_UNIT)),
    CANDIDATE_SHARE(view -> view.ratio(CANDIDATE_WORDS, WORDS)),
    STORY_IN_LONG(view -> view.ratio(STORY_LONG_WORDS, LONG_WORDS)),
    HEADLINE_SHOWN(view -> view.flag(view.lines().headline() >= 0)),
    HEADLINE_LENGTH(KindView::headlineWords),
    BYLINES(view -> view.log(view.lines().count(Role.BYLINE))),
    DATES(view -> view.log(view.lines().count(Role.DATE))),
    SUBHEADINGS(view -> view.log(view.lines().count(Role.SUBHEADING))),
    STATED_STORY(view -> view.flag(view.declares(KindView.STORY_TYPES))),
    STATED_SITE(view -> view.flag(view.declares(KindView.SITE_TYPES))),
    STATED_SHOP(view -> view.flag(view.declares(KindView.SHOP_TYPES))),
    STATED_LIST(view -> view.flag(view.declares(KindView.LIST_TYPES))),
    STATED_FORUM(view -> view.flag(view.declares(KindView.FORUM_TYPES))),
    STATED_DATE(view -> view.flag(view.isDated())),
    STATED_AUTHOR(view -> view.flag(view.isSigned())),
    ADDRESS_KNOWN(view -> view.flag(view.address().isKnown())),
    ADDRESS_ROOT(view -> view.flag(view.address().isRoot())),
    ADDRESS_DEPTH(view -> view.address().depth()),
    ADDRESS_HYPHENS(view -> Math.log1p(view.address().hyphens())),
    ADDRESS_LAST(view -> Math.log1p(view.address().lastLength())),
    ADDRESS_DIGITS(view -> Math.log1p(view.address().digits()));

    private final ToDoubleFunction<KindView> value;

    KindFeature(ToDoubleFunction<KindView> value) {
        this.value = value;
    }

    double of(KindView view) {
        return value.applyAsDouble(view);
    }
}
