package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.page.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Drops teasers of other stories from the end of a story: boxes of one kind beside each other, each with a heading that leads to
 * another page, in a container apart from the story's. In the story's own container, or where they are most of what was taken,
 * such boxes are the parts of a list that is the story. Has no state.
 */
final class Teasers {
    private static final int LEVELS = 4;
    private static final int FEWEST = 3;
    private static final int MOST_UNITS = 6;
    private static final double LINKED = 0.8;
    private static final double MOST = 0.7;

    private Teasers() {}

    static void drop(PageView page, @Nullable Zone[] zones) {
        int end = zones.length;
        int teasers = 0;
        while (end > 0 && (zones[end - 1] != Zone.STORY || isTeaser(page, end - 1) || isHeading(page, end - 1))) {
            end--;
            teasers += zones[end] == Zone.STORY ? page.units.words[end] : 0;
        }
        int others = 0;
        for (int unit = 0; unit < end; unit++) {
            others += zones[unit] == Zone.STORY ? page.units.words[unit] : 0;
        }
        if (teasers > 0 && teasers <= MOST * (teasers + others) && endsBefore(page, zones, end)) {
            for (int unit = end; unit < zones.length; unit++) {
                zones[unit] = null;
            }
        }
    }

    /** Whether the smallest element around the lines of the story before a unit ends there too. */
    private static boolean endsBefore(PageView page, @Nullable Zone[] zones, int end) {
        FlatTree tree = page.tree;
        int around = page.units.owner[end - 1];
        for (int unit = 0; unit < end && around > 0; unit++) {
            while (zones[unit] == Zone.STORY && around > 0 && unit < tree.firstUnit[around]) {
                around = tree.parent[around];
            }
        }
        return tree.endUnit[around] <= end;
    }

    private static boolean isHeading(PageView page, int unit) {
        return page.tree.tag[page.units.owner[unit]].headingLevel() > 0;
    }

    private static boolean isTeaser(PageView page, int unit) {
        FlatTree tree = page.tree;
        int at = page.units.owner[unit];
        for (int level = 0; level < LEVELS && at > 0 && page.units(at) <= MOST_UNITS; level++) {
            if (page.repeats().count(at) >= FEWEST) {
                return hasLinkedHeading(page, at);
            }
            at = tree.parent[at];
        }
        return false;
    }

    private static boolean hasLinkedHeading(PageView page, int box) {
        for (int unit = page.tree.firstUnit[box]; unit < page.tree.endUnit[box]; unit++) {
            if (isHeading(page, unit) && page.units.linkShare(unit) >= LINKED && leadsAway(page, unit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the link of a heading leads to another page and not to a place on this one. */
    private static boolean leadsAway(PageView page, int unit) {
        FlatTree tree = page.tree;
        int at = page.units.lead[unit];
        for (int level = 0; level < LEVELS && at > 0; level++) {
            if (tree.tag[at] == TagCode.LINK) {
                return !tree.element[at].attr("href").startsWith("#");
            }
            at = tree.parent[at];
        }
        return true;
    }
}
