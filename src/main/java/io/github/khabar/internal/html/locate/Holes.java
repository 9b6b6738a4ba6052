package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.flat.Units;
import java.util.Arrays;

/**
 * Tells lines that stand in a story and are none of it, whatever the model thinks: it weighs lines by their words, and these have
 * few. Made once for a page, then only read.
 */
final class Holes {
    private static final double LINKED = 0.8;
    /** Enough below a line that announces links. */
    private static final double SOME_LINKS = 0.5;
    private static final int LONGEST = 30;
    private static final int GALLERY_LEVELS = 8;
    private static final double GALLERY_SHARE = 0.4;
    private static final int LEVELS = 3;
    private static final int MOST_UNITS = 30;
    private static final int MOST_IN_FORM = 6;
    private static final int LONGEST_SIGNATURE = 12;
    private static final int NOT_STORY = Mark.RELATED.bit() | Mark.SHARE.bit() | Mark.NEWSLETTER.bit() | Mark.AD.bit() | Mark.TAGS.bit();
    private static final int CLOSED = LineGroup.ADVERT.bit() | LineGroup.RELATED.bit() | LineGroup.FOLLOW.bit();

    private final PageView page;
    /** Units since a line like «اقرأ أيضا» with nothing but links between, or 0. */
    private final int[] below;
    /** 1 for units in a box that a line like «اقرأ أيضا» opens. */
    private final byte[] boxed;

    Holes(PageView page) {
        this.page = page;
        below = new int[page.units.size];
        boxed = new byte[page.units.size];
        for (int unit = 1; unit < below.length; unit++) {
            boolean head = (page.hints.line(unit - 1).whole() & LineGroup.RELATED.bit()) != 0;
            boolean goesOn = below[unit - 1] > 0 && isLink(unit - 1, SOME_LINKS);
            if (head && boxed[unit - 1] == 0) {
                box(unit - 1);
            }
            below[unit] = head ? 1 : goesOn ? below[unit - 1] + 1 : 0;
        }
    }

    /** Takes the widest box that begins with a line and holds no running text. */
    private void box(int head) {
        FlatTree tree = page.tree;
        int box = -1;
        int at = page.units.owner[head];
        while (at > 0 && tree.firstUnit[at] == head && page.units(at) <= MOST_UNITS && page.sum(page.dense, at) == 0) {
            box = at;
            at = tree.parent[at];
        }
        if (box >= 0) {
            Arrays.fill(boxed, head, tree.endUnit[box], (byte) 1);
        }
    }

    /** Whether a unit is a label, a link to another story or a button. */
    boolean isHole(int unit) {
        if (boxed[unit] > 0) {
            return true;
        }
        if ((page.hints.line(unit).whole() & CLOSED) != 0 && page.units.words[unit] <= LEVELS) {
            return true;
        }
        if (isInGallery(unit) || isSignature(unit) || isInForm(unit)) {
            return true;
        }
        return isLink(unit, below[unit] > 0 ? SOME_LINKS : LINKED) && (below[unit] > 0 || isInBox(unit));
    }

    /** Whether a gallery holds the unit that is a small part of the page's text. */
    private boolean isInGallery(int unit) {
        if ((page.marksAround[page.units.owner[unit]] & Mark.GALLERY.bit()) == 0) {
            return false;
        }
        int at = page.units.owner[unit];
        for (int level = 0; level < GALLERY_LEVELS && at > 0; level++) {
            if ((page.tree.marks[at] & Mark.GALLERY.bit()) != 0) {
                return page.sum(page.dense, at) < GALLERY_SHARE * page.total(page.dense);
            }
            at = page.tree.parent[at];
        }
        return false;
    }

    /** Whether a unit is the name of who is quoted, below the words of a quote. */
    private boolean isSignature(int unit) {
        FlatTree tree = page.tree;
        int at = page.units.lead[unit];
        int around = tree.parent[at];
        boolean quoted = tree.tag[around] == TagCode.QUOTE || (tree.marks[around] & Mark.QUOTE.bit()) != 0;
        return quoted && page.units.words[unit] <= LONGEST_SIGNATURE && tree.signs(at);
    }

    /** Whether a small box for signing up holds the unit. */
    private boolean isInForm(int unit) {
        int at = page.units.owner[unit];
        for (int level = 0; level <= LEVELS && at > 0 && page.units(at) <= MOST_IN_FORM; level++) {
            if ((page.tree.marks[at] & Mark.NEWSLETTER.bit()) != 0) {
                return page.units(at) > 1 || page.tree.tag[at] == TagCode.FORM;
            }
            at = page.tree.parent[at];
        }
        return false;
    }

    private boolean isLink(int unit, double share) {
        return page.units.linkShare(unit) >= share && page.units.words[unit] <= LONGEST;
    }

    /** Whether a box for other things than the story holds the unit. */
    private boolean isInBox(int unit) {
        int at = page.units.owner[unit];
        for (int level = 0; level <= LEVELS && at > 0 && page.units(at) <= MOST_UNITS; level++) {
            if ((page.tree.marks[at] & NOT_STORY) != 0) {
                return true;
            }
            at = page.tree.parent[at];
        }
        return false;
    }
}
