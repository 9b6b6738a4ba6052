package io.github.khabar.internal.html;

import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.Shape;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what the markup says about the units of a block. */
final class FactsReader {
    private static final int LABEL_LEVELS = 4;
    private static final String[] LABEL_KEYS = {"class", "id", "itemprop", "rel"};

    private FactsReader() {}

    /** Reads the facts of a block that goes from one unit to another. */
    static BlockFacts read(PageView page, int first, int last, Shape shape) {
        int chars = 0;
        int linkChars = 0;
        int boldChars = 0;
        for (int unit = first; unit <= last; unit++) {
            chars += page.units.length(unit);
            linkChars += page.units.linkChars[unit];
            boldChars += page.units.boldChars[unit];
        }
        String label = label(page.tree, page.units.lead[first], page.units.owner[first]);
        return new BlockFacts(
                level(page, first, shape), (double) linkChars / chars, (double) boldChars / chars, label, stamp(page, first));
    }

    private static int level(PageView page, int unit, Shape shape) {
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

    private static @Nullable String stamp(PageView page, int unit) {
        int time = page.units.time[unit];
        String stamp = time < 0 ? "" : page.tree.element[time].attr("datetime").strip();
        return stamp.isEmpty() ? null : stamp;
    }

    /** The words of an inline element, of the block around it and of its nearest ancestors. */
    static String label(FlatTree tree, int lead, int owner) {
        StringBuilder label = new StringBuilder();
        int levels = 0;
        for (int at = lead; at > 0 && levels < LABEL_LEVELS; at = tree.parent[at]) {
            levels += at <= owner ? 1 : 0;
            words(tree.element[at], label);
        }
        return label.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static void words(Element element, StringBuilder label) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (String key : LABEL_KEYS) {
            String value = element.attr(key);
            if (!value.isBlank()) {
                label.append(value.strip()).append(' ');
            }
        }
    }
}
