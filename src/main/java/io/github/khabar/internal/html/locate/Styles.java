package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Units;

/**
 * Groups units by style: the tag and class of the owner and the tags of the two elements around it, on the whole page, and once
 * more only among the children of one parent. Made once for a page, then only read.
 */
final class Styles {
    final int[] units;
    final int[] words;
    final int[] chars;
    final int[] linkChars;
    final int[] sentences;
    private final int[] pageStyle;
    private final int[] siblingStyle;

    Styles(PageView page) {
        int count = page.units.size;
        pageStyle = new int[count];
        siblingStyle = new int[count];
        LongIds ids = new LongIds(count / 2);
        for (int unit = 0; unit < count; unit++) {
            int owner = page.units.owner[unit];
            long own = own(page.tree, owner);
            pageStyle[unit] = ids.add(key(page.tree, owner, own));
            siblingStyle[unit] = ids.add(own * 31 + page.tree.parent[owner] * 0x9E3779B97F4A7C15L + 7);
        }
        units = new int[ids.size()];
        words = new int[ids.size()];
        chars = new int[ids.size()];
        linkChars = new int[ids.size()];
        sentences = new int[ids.size()];
        for (int unit = 0; unit < count; unit++) {
            add(page.units, unit, pageStyle[unit]);
            add(page.units, unit, siblingStyle[unit]);
        }
    }

    private static long key(FlatTree tree, int owner, long own) {
        int parent = tree.parent[owner];
        int grand = tree.parent[parent];
        return own * 1_000_003L + tree.tag[parent].ordinal() * 64L + tree.tag[grand].ordinal();
    }

    /** A number for the tag and class of an element. */
    static long own(FlatTree tree, int at) {
        return tree.style[at] * 64L + tree.tag[at].ordinal();
    }

    private void add(Units from, int unit, int style) {
        units[style]++;
        words[style] += from.words[unit];
        chars[style] += from.length(unit);
        linkChars[style] += from.linkChars[unit];
        sentences[style] += from.sentences[unit];
    }

    /** The style of a unit on the whole page. */
    int page(int unit) {
        return pageStyle[unit];
    }

    /** The style of a unit among the children of its owner's parent. */
    int beside(int unit) {
        return siblingStyle[unit];
    }
}
