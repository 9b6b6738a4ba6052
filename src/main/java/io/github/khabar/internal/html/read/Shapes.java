package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.page.Shape;

/** Tells the outer form of a unit from the elements around it. */
final class Shapes {
    private static final int HEADING_WORDS = 30;
    private static final int CONTAINER_UNITS = 5;

    private Shapes() {}

    static Shape of(PageView page, int unit) {
        FlatTree tree = page.tree;
        int at = page.units.owner[unit];
        while (at > 0) {
            TagCode tag = tree.tag[at];
            if (tag.headingLevel() > 0 && page.units.words[unit] <= HEADING_WORDS) {
                return Shape.HEADING;
            } else if ((tag == TagCode.ITEM || tag == TagCode.TERM) && page.units(at) < CONTAINER_UNITS) {
                return Shape.LIST_ITEM;
            } else if (tag == TagCode.QUOTE && page.units(at) < CONTAINER_UNITS) {
                return Shape.BLOCK_QUOTE;
            } else if (tag == TagCode.ROW && at == page.units.owner[unit]) {
                return Shape.TABLE_ROW;
            } else if (tag == TagCode.PRE) {
                return Shape.PREFORMATTED;
            }
            at = tree.parent[at];
        }
        return Shape.PARAGRAPH;
    }
}
