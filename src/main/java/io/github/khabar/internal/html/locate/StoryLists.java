package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.page.Zone;
import org.jspecify.annotations.Nullable;

/** Settles lists that were taken in part: nearly whole ones become whole, of others nothing is left. Has no state. */
final class StoryLists {
    private static final int MOST_UNITS = 40;
    private static final double NEARLY_WHOLE = 0.85;
    private static final double HALF = 0.5;

    private StoryLists() {}

    static void settle(PageView page, @Nullable Zone[] zones, StoryMender mender) {
        FlatTree tree = page.tree;
        for (int at = 1; at < tree.size; at++) {
            if (tree.tag[at] == TagCode.LIST && page.units(at) > 1 && page.units(at) <= MOST_UNITS) {
                settle(page, zones, mender, at);
            }
        }
    }

    private static void settle(PageView page, @Nullable Zone[] zones, StoryMender mender, int list) {
        int taken = 0;
        int all = 0;
        for (int unit = page.tree.firstUnit[list]; unit < page.tree.endUnit[list]; unit++) {
            boolean story = zones[unit] == Zone.STORY;
            taken += story ? page.units.words[unit] : 0;
            all += story || mender.mayBeStory(unit) ? page.units.words[unit] : 0;
        }
        if (taken == 0 || taken == all || taken >= HALF * all && taken < NEARLY_WHOLE * all) {
            return;
        }
        for (int unit = page.tree.firstUnit[list]; unit < page.tree.endUnit[list]; unit++) {
            boolean whole = taken >= HALF * all && (zones[unit] == Zone.STORY || mender.mayBeStory(unit));
            zones[unit] = whole ? Zone.STORY : null;
        }
    }
}
