package io.github.khabar.internal.html.locate;

import java.util.ArrayList;
import java.util.List;

/** What phrases of the lines around stories a unit holds: 3 is one, 2 opens with one, 1 holds one; and how far back such a line stands. */
final class LineFeatures implements FeatureGroup {
    private static final LineGroup[] GROUPS = LineGroup.values();

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (LineGroup group : GROUPS) {
            names.add("says" + group);
        }
        for (LineGroup head : Evidence.HEADS) {
            names.add("after" + head);
        }
        names.add("said-1");
        names.add("said+1");
        return names;
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        LineWords.Found found = page.hints.line(unit);
        row.nearness(found.whole(), found.opening(), found.anywhere(), GROUPS.length);
        for (LineGroup head : Evidence.HEADS) {
            row.put(page.hints.unitsSince(unit, head));
        }
        row.put(unit > 0 && page.hints.line(unit - 1).whole() != 0)
                .put(unit + 1 < page.units.size && page.hints.line(unit + 1).whole() != 0);
    }
}
