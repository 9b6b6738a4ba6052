package io.github.khabar.internal.html;

import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.Shape;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads what the markup says about a unit. Used by one call. */
final class FactsReader {
    private static final int LABEL_LEVELS = 4;
    private static final String[] LABEL_KEYS = {"class", "id", "itemprop", "rel"};

    private final PageView page;

    FactsReader(PageView page) {
        this.page = page;
    }

    BlockFacts read(int unit, Shape shape) {
        return new BlockFacts(level(unit, shape), page.units.linkShare(unit), page.units.boldShare(unit), label(unit), null);
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

    private String label(int unit) {
        StringBuilder label = new StringBuilder();
        int owner = page.units.owner[unit];
        int at = page.units.lead[unit];
        int levels = 0;
        while (at > 0 && levels < LABEL_LEVELS) {
            levels += at <= owner ? 1 : 0;
            words(page.tree.element[at], label);
            at = page.tree.parent[at];
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
