package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.page.Zone;
import org.jspecify.annotations.Nullable;

/** Which units were taken for the story and its surroundings. Made once for a page, then only read. */
public final class Selection {
    private static final int ABOVE_HEADLINE = 8;
    private static final int ABOVE_STORY = 40;
    private static final int ABOVE_STORY_BLIND = 15;
    private static final int BELOW_STORY = 15;

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
        StoryMender mender = new StoryMender(page, zones, new Holes(page));
        for (int unit = 0; unit < looks.length; unit++) {
            zones[unit] = looks[unit] >= floor && mender.mayBeStory(unit) ? Zone.STORY : null;
        }
        mender.mend(looks);
        for (int unit = 0; unit < looks.length; unit++) {
            if (zones[unit] == Zone.STORY) {
                words += page.units.words[unit];
                first = first < 0 ? unit : first;
                last = unit;
            }
        }
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
