package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.page.Zone;
import org.jspecify.annotations.Nullable;

/** Which units were taken for the story and its surroundings. Made once for a page, then only read. */
public final class Selection {
    private static final float HOLE_FLOOR = 0.25f;
    private static final int ABOVE_HEADLINE = 8;
    private static final int ABOVE_STORY = 40;
    private static final int ABOVE_STORY_BLIND = 15;
    private static final int BELOW_STORY = 15;
    private static final double MOST_ABOVE = 0.25;

    private final PageView page;
    private final float[] looks;
    private final Strictness strictness;
    private final float floor;
    private final @Nullable Zone[] zones;
    private int words;
    private int first = -1;
    private int last = -1;

    Selection(PageView page, float[] looks, Strictness strictness, float floor) {
        this.page = page;
        this.looks = looks;
        this.strictness = strictness;
        this.floor = floor;
        zones = new Zone[looks.length];
        takeStory();
        if (first >= 0) {
            takeTop();
            takeBottom();
        }
    }

    private void takeStory() {
        int headline = page.hints.isHeadlineStated() ? page.hints.headlineUnit() : -1;
        Holes holes = new Holes(page);
        for (int unit = 0; unit < looks.length; unit++) {
            if (looks[unit] >= floor && unit != headline && !holes.isHole(unit)) {
                zones[unit] = Zone.STORY;
                words += page.units.words[unit];
                first = first < 0 ? unit : first;
                last = unit;
            }
        }
        mend(headline, holes);
        dropCopy();
        dropAbove(headline);
    }

    /** A story does not begin above its headline; what little was taken there tells about the author or other stories. */
    private void dropAbove(int headline) {
        int above = 0;
        for (int unit = first; unit >= 0 && unit < headline; unit++) {
            above += zones[unit] == Zone.STORY ? page.units.words[unit] : 0;
        }
        if (above == 0 || above > words * MOST_ABOVE || headline >= last || page.tree.tag[page.units.owner[headline]] != TagCode.H1) {
            return;
        }
        for (int unit = first; unit < headline; unit++) {
            zones[unit] = null;
        }
        words -= above;
        first = headline;
        while (first < last && zones[first] != Zone.STORY) {
            first++;
        }
    }

    private void dropCopy() {
        Copies copies = Copies.find(page, zones, words);
        for (int unit = first + 1; unit <= last; unit++) {
            if (zones[unit] == Zone.STORY && copies.holds(unit)) {
                zones[unit] = null;
                words -= page.units.words[unit];
            }
        }
        while (last > first && zones[last] != Zone.STORY) {
            last--;
        }
    }

    /** Fills holes of one line and takes headings without text below them away from the end. */
    private void mend(int headline, Holes holes) {
        for (int unit = 1; unit + 1 < looks.length; unit++) {
            boolean between = zones[unit - 1] == Zone.STORY && zones[unit + 1] == Zone.STORY;
            boolean gap = between && looks[unit] >= HOLE_FLOOR && isBeside(unit) && !holes.isHole(unit);
            boolean post = unit > first && unit < last && Posts.isWords(page, unit);
            if (zones[unit] == null && unit != headline && (gap || post)) {
                take(unit);
            }
        }
        takeEnclosed(holes);
        for (int unit = 0; unit + 1 < looks.length; unit++) {
            // The label of a summary tells what the lines below it are.
            if (zones[unit] == null && zones[unit + 1] == Zone.STORY && isSummaryLabel(unit)) {
                take(unit);
                first = Math.min(first, unit);
            }
        }
        while (last > first && isHeading(last)) {
            zones[last] = null;
            words -= page.units.words[last];
            do {
                last--;
            } while (zones[last] != Zone.STORY);
        }
    }

    private void takeEnclosed(Holes holes) {
        int[] found = new int[Math.max(0, last - first)];
        int count = 0;
        for (int unit = first + 1; unit < last; unit++) {
            if (zones[unit] == null && !holes.isHole(unit) && Enclosed.isStory(page, zones, unit)) {
                found[count++] = unit;
            }
        }
        for (int at = 0; at < count; at++) {
            take(found[at]);
        }
    }

    private void take(int unit) {
        zones[unit] = Zone.STORY;
        words += page.units.words[unit];
    }

    private boolean isSummaryLabel(int unit) {
        return (page.hints.line(unit).whole() & LineGroup.SUMMARY.bit()) != 0 && page.units.words[unit] <= 3;
    }

    private boolean isBeside(int unit) {
        FlatTree tree = page.tree;
        int[] owner = page.units.owner;
        int parent = tree.parent[owner[unit]];
        return tree.parent[owner[unit - 1]] == parent && tree.parent[owner[unit + 1]] == parent || owner[unit - 1] == owner[unit];
    }

    private boolean isHeading(int unit) {
        return page.tree.tag[page.units.owner[unit]].headingLevel() > 0 && TextFeatures.ending(page.units, unit) < 2;
    }

    /** Whether a unit stands in the story or right above it. */
    public boolean isNear(int unit) {
        return unit >= first - ABOVE_HEADLINE && unit <= last;
    }

    /** The zone of what stands before a unit: the story from the first to the last of its lines, the top around the headline. */
    public @Nullable Zone range(int unit) {
        if (unit > first && unit <= last) {
            return Zone.STORY;
        }
        return unit <= first && unit < zones.length && zones[unit] != null ? Zone.TOP : null;
    }

    /** Whether a player or post below the last line belongs to the story: it stands right below, in the same container, and is named as one. */
    public boolean closesWith(int element) {
        FlatTree tree = page.tree;
        boolean named = (page.marksAround[element] & Mark.EMBED.bit()) != 0;
        boolean below = last >= 0 && tree.firstUnit[element] == last + 1;
        return named && below && tree.within(element, tree.parent[page.units.owner[last]]);
    }

    private void takeTop() {
        int headline = page.hints.headlineUnit();
        boolean above = headline >= 0 && headline < first;
        int from = above ? Math.max(headline - ABOVE_HEADLINE, first - ABOVE_STORY - ABOVE_HEADLINE) : first - ABOVE_STORY_BLIND;
        for (int unit = Math.max(0, from); unit < first; unit++) {
            zones[unit] = Zone.TOP;
        }
        if (headline >= 0) {
            zones[headline] = Zone.TOP;
        }
    }

    private void takeBottom() {
        for (int unit = last + 1; unit < Math.min(looks.length, last + 1 + BELOW_STORY); unit++) {
            zones[unit] = zones[unit] == null ? Zone.BOTTOM : zones[unit];
        }
    }

    public PageView page() {
        return page;
    }

    Strictness strictness() {
        return strictness;
    }

    /** The zone of a unit, or null for what is left out. */
    public @Nullable Zone zone(int unit) {
        return zones[unit];
    }

    float look(int unit) {
        return looks[unit];
    }

    /** Words of the story. */
    int words() {
        return words;
    }

    /** How likely the words of the story are story, by words, 0 to 1. */
    public double sureness() {
        double sum = 0;
        for (int unit = 0; unit < looks.length; unit++) {
            sum += zones[unit] == Zone.STORY ? looks[unit] * page.units.words[unit] : 0;
        }
        return words == 0 ? 0 : sum / words;
    }
}
