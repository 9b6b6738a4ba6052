package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import java.util.List;

/** What the units before and after are like. */
final class NeighbourFeatures implements FeatureGroup {
    private static final int[] STEPS = {-2, -1, 1, 2};
    private static final int WINDOW = 6;

    @Override
    public List<String> names() {
        return List.of(
                "words-2", "linkShare-2", "alike-2", "words-1", "linkShare-1", "alike-1", "words+1", "linkShare+1", "alike+1",
                "words+2", "linkShare+2", "alike+2", "windowBefore", "windowAfter", "windowLinks", "headingBefore", "headingAfter");
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        for (int step : STEPS) {
            int other = unit + step;
            if (other < 0 || other >= page.units.size) {
                row.put(-1).put(0).put(0);
            } else {
                row.put(page.units.words[other]).put(page.units.linkShare(other)).put(alike(page, unit, other));
            }
        }
        window(page, unit, row);
    }

    /** 3 in the same element, 2 same parent and tag, 1 same tag, else 0. */
    private static int alike(PageView page, int unit, int other) {
        FlatTree tree = page.tree;
        int own = page.units.owner[unit];
        int others = page.units.owner[other];
        if (own == others) {
            return 3;
        }
        boolean tag = tree.tag[own] == tree.tag[others];
        return tag && tree.parent[own] == tree.parent[others] ? 2 : tag ? 1 : 0;
    }

    private static void window(PageView page, int unit, Row row) {
        int first = Math.max(0, unit - WINDOW);
        int last = Math.min(page.units.size, unit + 1 + WINDOW);
        int chars = page.chars[last] - page.chars[first];
        row.put(page.dense[unit] - page.dense[first])
                .put(page.dense[last] - page.dense[unit + 1])
                .put(PageView.ratio(page.linkChars[last] - page.linkChars[first], chars))
                .put(page.headings[unit] > page.headings[first] ? heading(page, unit, -1) : none(unit - first))
                .put(page.headings[last] > page.headings[unit + 1] ? heading(page, unit, 1) : none(last - unit - 1));
    }

    /** What stands for no heading: less where the window ends than where the page does. */
    private static int none(int units) {
        return units < WINDOW ? WINDOW + 2 : WINDOW + 1;
    }

    /** Steps to the nearest heading on one side, where there is one. */
    private static int heading(PageView page, int unit, int step) {
        int steps = 1;
        while (page.tree.tag[page.units.owner[unit + step * steps]].headingLevel() == 0) {
            steps++;
        }
        return steps;
    }
}
