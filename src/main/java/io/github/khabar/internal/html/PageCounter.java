package io.github.khabar.internal.html;

import io.github.khabar.internal.page.Count;
import io.github.khabar.internal.page.PageCounts;
import io.github.khabar.internal.page.Zone;
import java.util.HashSet;
import java.util.Set;

/** Counts what tells the kind of a page: one loop over its lines, one over its elements. Used by one call. */
final class PageCounter {
    private static final int LONG = 20;
    private static final int SHORT = 8;
    private static final int TEASER = 4;
    private static final double LINKED = 0.5;
    private static final double NEARLY_ALL_LINKED = 0.8;
    private static final long EDGES = bits(TagCode.NAV, TagCode.HEADER, TagCode.FOOTER, TagCode.ASIDE);
    private static final int CARDS = Mark.CARD.bit() | Mark.RELATED.bit();

    private final PageView page;
    private final Selection story;
    private final PageCounts counts = new PageCounts();
    private final Set<Integer> seen = new HashSet<>();
    private int lastStoryUnit = -1;
    private int firstStoryUnit = -1;

    private PageCounter(Selection story) {
        this.page = story.page();
        this.story = story;
    }

    static PageCounts count(Selection story) {
        PageCounter counter = new PageCounter(story);
        for (int unit = 0; unit < counter.page.units.size; unit++) {
            counter.unit(unit);
        }
        for (int at = 0; at < counter.page.tree.size; at++) {
            counter.element(at);
            counter.marks(at);
        }
        return counter.finish();
    }

    private static long bits(TagCode... tags) {
        long bits = 0;
        for (TagCode tag : tags) {
            bits |= 1L << tag.ordinal();
        }
        return bits;
    }

    private PageCounts finish() {
        if (firstStoryUnit >= 0) {
            counts.add(Count.STORY_SPAN_WORDS, page.words[lastStoryUnit + 1] - page.words[firstStoryUnit]);
        }
        counts.add(Count.CANDIDATE_WORDS, page.sum(page.words, page.candidate()));
        return counts;
    }

    private void unit(int unit) {
        int words = page.units.words[unit];
        double links = page.units.linkShare(unit);
        counts.add(Count.UNITS, 1);
        counts.add(Count.WORDS, words);
        if (links < LINKED) {
            plain(words);
        } else if (links >= NEARLY_ALL_LINKED) {
            counts.add(Count.LINK_LINES, 1);
            counts.add(Count.TEASERS, words >= TEASER ? 1 : 0);
        }
        if (words < SHORT) {
            counts.add(Count.REPEATED_LINES, seen.add(hash(unit)) ? 0 : 1);
            counts.add(Count.PRICES, hasCurrency(unit) ? 1 : 0);
        }
        place(unit, words);
        if (story.zone(unit) == Zone.STORY) {
            story(unit, words, links);
        }
    }

    /** Two lines with one hash are taken for the same: the sum tells a kind, it decides about no line. */
    private int hash(int unit) {
        int hash = 0;
        for (int at = page.units.from[unit]; at < page.units.to[unit]; at++) {
            hash = hash * 31 + page.units.text.charAt(at);
        }
        return hash;
    }

    private boolean hasCurrency(int unit) {
        for (int at = page.units.from[unit]; at < page.units.to[unit]; at++) {
            if (Character.getType(page.units.text.charAt(at)) == Character.CURRENCY_SYMBOL) {
                return true;
            }
        }
        return false;
    }

    private void plain(int words) {
        if (words >= LONG) {
            counts.add(Count.LONG_UNITS, 1);
            counts.add(Count.LONG_WORDS, words);
        } else if (words < SHORT) {
            counts.add(Count.SHORT_UNITS, 1);
        }
        counts.raise(Count.LONGEST_UNIT, words);
    }

    private void place(int unit, int words) {
        int owner = page.units.owner[unit];
        long tags = page.tagsAround[owner];
        if (page.tree.tag[owner].headingLevel() > 0) {
            counts.add(Count.HEADINGS, 1);
            counts.add(Count.LINKED_HEADINGS, page.units.linkShare(unit) >= LINKED ? 1 : 0);
        }
        counts.add(Count.ITEM_WORDS, has(tags, TagCode.ITEM) ? words : 0);
        counts.add(Count.CELL_WORDS, has(tags, TagCode.CELL) ? words : 0);
        counts.add(Count.EDGE_WORDS, (tags & EDGES) != 0 ? words : 0);
        counts.add(Count.CARD_WORDS, (page.marksAround[owner] & CARDS) != 0 ? words : 0);
    }

    private void story(int unit, int words, double links) {
        int owner = page.units.owner[unit];
        firstStoryUnit = firstStoryUnit < 0 ? unit : firstStoryUnit;
        lastStoryUnit = unit;
        boolean linked = links >= LINKED;
        counts.add(Count.STORY_UNITS, 1);
        counts.add(Count.STORY_WORDS, words);
        counts.add(Count.STORY_LINK_WORDS, linked ? words : 0);
        counts.add(Count.STORY_SENTENCES, page.units.sentences[unit]);
        counts.add(Count.STORY_ITEM_WORDS, has(page.tagsAround[owner], TagCode.ITEM) ? words : 0);
        counts.add(Count.STORY_CARD_WORDS, (page.marksAround[owner] & CARDS) != 0 ? words : 0);
        if (words >= LONG && !linked) {
            counts.add(Count.STORY_LONG_UNITS, 1);
            counts.add(Count.STORY_LONG_WORDS, words);
        }
        if (page.tree.tag[owner].headingLevel() > 0) {
            counts.add(Count.STORY_HEADINGS, 1);
            counts.add(Count.STORY_LINKED_HEADINGS, linked ? 1 : 0);
        }
    }

    private static boolean has(long tags, TagCode tag) {
        return (tags & 1L << tag.ordinal()) != 0;
    }

    private void element(int at) {
        switch (page.tree.tag[at]) {
            case P -> counts.add(Count.PARAGRAPHS, 1);
            case ARTICLE -> counts.add(Count.ARTICLES, 1);
            case TIME -> counts.add(Count.TIMES, 1);
            case FORM -> counts.add(Count.FORMS, 1);
            case BUTTON -> counts.add(Count.BUTTONS, 1);
            case H1 -> counts.add(Count.TOP_HEADINGS, 1);
            case H2 -> counts.add(Count.SECOND_HEADINGS, 1);
            case H3 -> counts.add(Count.THIRD_HEADINGS, 1);
            case IMAGE -> {
                counts.add(Count.IMAGES, 1);
                counts.add(Count.LINKED_IMAGES, has(page.tagsAround[at], TagCode.LINK) ? 1 : 0);
            }
            default -> { }
        }
    }

    private void marks(int at) {
        int marks = page.tree.marks[at];
        if (marks == 0) {
            return;
        }
        mark(marks, Mark.ACCOUNT, Count.SHOP_MARKS);
        mark(marks, Mark.COMMENT, Count.COMMENT_MARKS);
        mark(marks, Mark.AUTHOR, Count.AUTHOR_MARKS);
        mark(marks, Mark.DATE, Count.DATE_MARKS);
        mark(marks, Mark.SHARE, Count.SHARE_MARKS);
        mark(marks, Mark.CARD, Count.CARD_MARKS);
        mark(marks, Mark.BODY, Count.BODY_MARKS);
        mark(marks, Mark.NAV, Count.NAV_MARKS);
    }

    private void mark(int marks, Mark mark, Count count) {
        counts.add(count, (marks & mark.bit()) == 0 ? 0 : 1);
    }
}
