package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
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
            } else if (isItem(tag) && page.units(at) < CONTAINER_UNITS || tag == TagCode.P && isWordItem(tree, at)) {
                return Shape.LIST_ITEM;
            } else if ((tag == TagCode.QUOTE || isQuoteBox(tree, at)) && page.units(at) < CONTAINER_UNITS) {
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

    /** Whether a unit stands in a quote. */
    static boolean isQuoted(PageView page, int unit) {
        return of(page, unit) == Shape.BLOCK_QUOTE;
    }

    /** A box of another kind that is named as a quote. */
    private static boolean isQuoteBox(FlatTree tree, int at) {
        boolean box = tree.tag[at] == TagCode.ASIDE || tree.tag[at] == TagCode.FIGURE || tree.tag[at] == TagCode.DIV || tree.tag[at] == TagCode.P;
        return box && (tree.marks[at] & Mark.QUOTE.bit()) != 0;
    }

    private static boolean isItem(TagCode tag) {
        return tag == TagCode.ITEM || tag == TagCode.TERM;
    }

    /** An item of a list that was pasted from Word. */
    private static boolean isWordItem(FlatTree tree, int at) {
        return tree.style[at] != 0 && tree.element[at].className().startsWith("MsoList");
    }
}
