package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.page.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Tells the quotes, tables and items of lists that stand between two lines of the story in the same container: short lines of few words, which
 * the model alone would leave out.
 */
final class Enclosed {
    private static final int LEVELS = 4;
    private static final int MOST_UNITS = 60;
    private static final double LINKED = 0.5;
    private static final int NOT_STORY = Mark.RELATED.bit() | Mark.SHARE.bit() | Mark.NEWSLETTER.bit() | Mark.AD.bit() | Mark.CARD.bit()
            | Mark.COMMENT.bit() | Mark.ACCOUNT.bit() | Mark.CONTENTS.bit() | Mark.NAV.bit();

    private Enclosed() {}

    /** Whether a unit stands in such a quote or table. */
    static boolean isStory(PageView page, @Nullable Zone[] zones, int unit) {
        if (isInList(page, zones, unit)) {
            return true;
        }
        int box = box(page, unit);
        if (box < 0 || (page.marksAround[box] & NOT_STORY) != 0) {
            return false;
        }
        FlatTree tree = page.tree;
        int around = tree.parent[box];
        int before = tree.firstUnit[box] - 1;
        int after = tree.endUnit[box];
        boolean within = before >= tree.firstUnit[around] && after < tree.endUnit[around];
        return within && zones[before] == Zone.STORY && zones[after] == Zone.STORY;
    }

    /** An item of a list whose first and last lines are story. */
    private static boolean isInList(PageView page, @Nullable Zone[] zones, int unit) {
        FlatTree tree = page.tree;
        int list = -1;
        int at = page.units.owner[unit];
        for (int level = 0; level < LEVELS && at > 0; level++) {
            list = tree.tag[at] == TagCode.LIST ? at : list;
            at = tree.parent[at];
        }
        boolean plain = list > 0 && page.units.linkShare(unit) < LINKED && (page.marksAround[list] & NOT_STORY) == 0;
        return plain && zones[tree.firstUnit[list]] == Zone.STORY && zones[tree.endUnit[list] - 1] == Zone.STORY;
    }

    /** The quote or table around a unit with whatever holds nothing else, or -1. */
    private static int box(PageView page, int unit) {
        FlatTree tree = page.tree;
        boolean row = tree.tag[page.units.owner[unit]] == TagCode.ROW;
        int at = page.units.owner[unit];
        for (int level = 0; level < LEVELS && at > 0; level++) {
            if (tree.tag[at] == TagCode.QUOTE && page.units.linkShare(unit) == 0 || row && tree.element[at].nameIs("table")) {
                return page.units(at) <= MOST_UNITS ? widest(page, at) : -1;
            }
            at = tree.parent[at];
        }
        return -1;
    }

    /** The box with its caption and whatever holds nothing else. */
    private static int widest(PageView page, int box) {
        FlatTree tree = page.tree;
        int at = box;
        while (at > 0 && (tree.tag[tree.parent[at]] == TagCode.FIGURE || page.units(tree.parent[at]) == page.units(at))) {
            at = tree.parent[at];
        }
        return at;
    }
}
