package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.page.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the model chose line by line: it takes what stands between lines of the story and drops what a story cannot have.
 * Used by one call.
 */
final class StoryMender {
    private static final float HOLE_FLOOR = 0.25f;
    private static final float HEADING_FLOOR = 0.15f;
    private static final double MOST_ABOVE = 0.25;
    private static final int LONGEST_LABEL = 3;

    private final PageView page;
    private final @Nullable Zone[] zones;
    private final Holes holes;
    private final int headline;

    StoryMender(PageView page, @Nullable Zone[] zones, Holes holes) {
        this.page = page;
        this.zones = zones;
        this.holes = holes;
        headline = page.hints.isHeadlineStated() ? page.hints.headlineUnit() : -1;
    }

    /** Whether a unit may be story at all. */
    boolean mayBeStory(int unit) {
        return unit != headline && !holes.isHole(unit);
    }

    void mend(float[] looks) {
        fillGaps(looks);
        takeHeadings(looks);
        takeEnclosed();
        takeLabels();
        StoryLists.settle(page, zones, this);
        dropHeadings();
        dropCopy();
        Teasers.drop(page, zones);
        dropAbove();
    }

    private int first() {
        int first = 0;
        while (first < zones.length && zones[first] != Zone.STORY) {
            first++;
        }
        return first;
    }

    private int last() {
        int last = zones.length - 1;
        while (last >= 0 && zones[last] != Zone.STORY) {
            last--;
        }
        return last;
    }

    /** Fills holes of one line, and the words of embedded posts. */
    private void fillGaps(float[] looks) {
        int first = first();
        int last = last();
        for (int unit = first + 1; unit < last; unit++) {
            if (zones[unit] == null && unit != headline) {
                boolean between = zones[unit - 1] == Zone.STORY && zones[unit + 1] == Zone.STORY;
                boolean gap = between && looks[unit] >= HOLE_FLOOR && isBeside(unit) && !holes.isHole(unit);
                zones[unit] = gap || Posts.isWords(page, unit) ? Zone.STORY : null;
            }
        }
    }

    private boolean isBeside(int unit) {
        FlatTree tree = page.tree;
        int[] owner = page.units.owner;
        int parent = tree.parent[owner[unit]];
        return tree.parent[owner[unit - 1]] == parent && tree.parent[owner[unit + 1]] == parent || owner[unit - 1] == owner[unit];
    }

    /** Takes the heading right above a line of the story in the same container. */
    private void takeHeadings(float[] looks) {
        int last = last();
        for (int unit = first() + 1; unit < last; unit++) {
            boolean open = zones[unit] == null && zones[unit + 1] == Zone.STORY && looks[unit] >= HEADING_FLOOR && mayBeStory(unit);
            if (open && isHeading(unit) && page.units.links[unit] == 0 && isAbove(unit)) {
                zones[unit] = Zone.STORY;
            }
        }
    }

    private boolean isAbove(int unit) {
        FlatTree tree = page.tree;
        return tree.parent[page.units.owner[unit]] == tree.parent[page.units.owner[unit + 1]];
    }

    private void takeEnclosed() {
        int last = last();
        int[] found = new int[zones.length];
        int count = 0;
        for (int unit = first() + 1; unit < last; unit++) {
            if (zones[unit] == null && mayBeStory(unit) && Enclosed.isStory(page, zones, unit)) {
                found[count++] = unit;
            }
        }
        for (int at = 0; at < count; at++) {
            zones[found[at]] = Zone.STORY;
        }
    }

    /** The label of a summary tells what the lines below it are. */
    private void takeLabels() {
        for (int unit = 0; unit + 1 < zones.length; unit++) {
            boolean label = (page.hints.line(unit).whole() & LineGroup.SUMMARY.bit()) != 0 && page.units.words[unit] <= LONGEST_LABEL;
            zones[unit] = label && zones[unit + 1] == Zone.STORY ? Zone.STORY : zones[unit];
        }
    }

    /** Headings without text below them introduce nothing of the story. */
    private void dropHeadings() {
        int first = first();
        int last = last();
        while (last > first && (zones[last] != Zone.STORY || isHeading(last))) {
            zones[last--] = null;
        }
    }

    private boolean isHeading(int unit) {
        return page.tree.tag[page.units.owner[unit]].headingLevel() > 0 && TextFeatures.ending(page.units, unit) < 2;
    }

    private void dropCopy() {
        Copies copies = Copies.find(page, zones, words(0, zones.length));
        for (int unit = 0; unit < zones.length; unit++) {
            zones[unit] = copies.holds(unit) ? null : zones[unit];
        }
    }

    /** A story does not begin above its headline; what little was taken there tells about the author or other stories. */
    private void dropAbove() {
        boolean first = headline >= 0 && page.tree.tag[page.units.owner[headline]] == TagCode.H1;
        int above = first ? words(0, headline) : 0;
        if (above > 0 && headline < last() && above <= words(0, zones.length) * MOST_ABOVE) {
            for (int unit = 0; unit < headline; unit++) {
                zones[unit] = null;
            }
        }
    }

    private int words(int from, int to) {
        int words = 0;
        for (int unit = from; unit < to; unit++) {
            words += zones[unit] == Zone.STORY ? page.units.words[unit] : 0;
        }
        return words;
    }
}
