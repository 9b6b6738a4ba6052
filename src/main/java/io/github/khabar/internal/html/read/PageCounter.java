package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.flat.Units;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.html.locate.Selection;
import io.github.khabar.internal.page.Count;
import io.github.khabar.internal.page.PageCounts;
import io.github.khabar.internal.page.Zone;

/** Counts what tells the kind of a page: one loop over its lines, one over its elements. Used by one call. */
final class PageCounter {
    private static final int LONG = 20;
    private static final int SHORT = 8;
    private static final int TEASER = 4;
    private static final double LINKED = 0.5;
    private static final double NEARLY_ALL_LINKED = 0.8;

    private final PageView page;
    private final Units units;
    private final PageCounts counts = new PageCounts();
    private int runUnits;
    private int runWords;

    private PageCounter(PageView page) {
        this.page = page;
        units = page.units;
    }

    static PageCounts count(Selection story) {
        PageCounter counter = new PageCounter(story.page());
        for (int unit = 0; unit < counter.units.size; unit++) {
            counter.unit(unit);
            if (story.zone(unit) == Zone.STORY) {
                counter.story(unit);
            }
        }
        for (int at = 0; at < counter.page.tree.size; at++) {
            counter.element(at);
        }
        PageClasses.count(counter.page.tree, counter.counts);
        counter.counts.add(Count.CANDIDATE_WORDS, counter.page.sum(counter.page.words, counter.page.candidate()));
        return counter.counts;
    }

    private void unit(int unit) {
        int words = units.words[unit];
        double links = units.linkShare(unit);
        counts.add(Count.WORDS, words);
        if (links < LINKED) {
            plain(words);
        } else if (links >= NEARLY_ALL_LINKED) {
            counts.add(Count.TEASERS, words >= TEASER ? 1 : 0);
        }
        if (words < SHORT) {
            counts.add(Count.PRICES, hasCurrency(unit) ? 1 : 0);
        }
        TagCode tag = page.tree.tag[units.owner[unit]];
        if (tag.headingLevel() > 0) {
            heading(tag, words, links >= LINKED);
        }
        run(unit, tag);
    }

    private boolean hasCurrency(int unit) {
        for (int at = units.from[unit]; at < units.to[unit]; at++) {
            if (isCurrency(units.text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Most characters are Latin or Arabic letters; among them there is no sign of a currency. */
    private static boolean isCurrency(char c) {
        boolean letter = c < 0x80 ? c != '$' : c >= 0x610 && c < 0x700;
        return !letter && Character.getType(c) == Character.CURRENCY_SYMBOL;
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

    private void heading(TagCode tag, int words, boolean linked) {
        boolean first = tag == TagCode.H1 && counts.of(Count.FIRST_HEADING_WORDS) == 0;
        counts.add(Count.HEADINGS, 1);
        counts.add(Count.LINKED_HEADINGS, linked ? 1 : 0);
        counts.add(Count.FIRST_HEADING_WORDS, first ? words : 0);
    }

    /** Goes on with a run of running text or ends it: a list breaks its texts by links and labels, a story only by headings. */
    private void run(int unit, TagCode tag) {
        if (page.isDense(unit)) {
            counts.add(Count.RUNS, runUnits == 0 ? 1 : 0);
            runUnits++;
            runWords += units.words[unit];
            counts.add(Count.DENSE_UNITS, 1);
            counts.add(Count.DENSE_WORDS, units.words[unit]);
            counts.raise(Count.RUN_UNITS, runUnits);
            counts.raise(Count.RUN_WORDS, runWords);
        } else if (tag.headingLevel() == 0 || units.links[unit] > 0) {
            runUnits = 0;
            runWords = 0;
        }
    }

    private void story(int unit) {
        int words = units.words[unit];
        counts.add(Count.STORY_WORDS, words);
        counts.add(Count.STORY_LONG_UNITS, words >= LONG && units.linkShare(unit) < LINKED ? 1 : 0);
    }

    private void element(int at) {
        TagCode tag = page.tree.tag[at];
        if (tag == TagCode.ARTICLE) {
            counts.add(Count.ARTICLES, 1);
        } else if (tag == TagCode.IMAGE) {
            counts.add(Count.IMAGES, 1);
        }
        if ((page.tree.marks[at] & Mark.ACCOUNT.bit()) != 0) {
            counts.add(Count.SHOP_MARKS, 1);
        }
    }
}
