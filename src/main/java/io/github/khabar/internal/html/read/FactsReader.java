package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.Shape;
import org.jspecify.annotations.Nullable;

/** Reads what the markup says about the units of a block. Used by one call. */
final class FactsReader {
    private final PageView page;
    private final Labels labels;

    FactsReader(PageView page, Labels labels) {
        this.page = page;
        this.labels = labels;
    }

    /** Reads the facts of a block that goes from one unit to another. */
    BlockFacts read(int first, int last, Shape shape) {
        int chars = 0;
        int linkChars = 0;
        int boldChars = 0;
        for (int unit = first; unit <= last; unit++) {
            chars += page.units.length(unit);
            linkChars += page.units.linkChars[unit];
            boldChars += page.units.boldChars[unit];
        }
        String label = labels.label(page.units.lead[first], page.units.owner[first]);
        return new BlockFacts(
                level(first, shape), (double) linkChars / chars, (double) boldChars / chars, label, stamp(first), null);
    }

    private int level(int unit, Shape shape) {
        if (shape != Shape.HEADING && shape != Shape.LIST_ITEM) {
            return 0;
        }
        int lists = 0;
        for (int at = page.units.owner[unit]; at > 0; at = page.tree.parent[at]) {
            int heading = page.tree.tag[at].headingLevel();
            if (shape == Shape.HEADING && heading > 0) {
                return heading;
            }
            lists += page.tree.tag[at] == TagCode.LIST ? 1 : 0;
        }
        return Math.max(1, lists);
    }

    private @Nullable String stamp(int unit) {
        int time = page.units.time[unit];
        String stamp = time < 0 ? "" : page.tree.element[time].attr("datetime").strip();
        return stamp.isEmpty() ? null : stamp;
    }
}
