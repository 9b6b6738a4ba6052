package io.github.khabar.internal.html;

import java.util.HashMap;
import java.util.Map;

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
    private final Map<Long, Integer> ids = new HashMap<>();

    Styles(PageView page) {
        int count = page.units.size;
        pageStyle = new int[count];
        siblingStyle = new int[count];
        long[] keys = keys(page.tree);
        for (int unit = 0; unit < count; unit++) {
            int owner = page.units.owner[unit];
            pageStyle[unit] = id(keys[owner]);
            siblingStyle[unit] = id(own(page.tree, owner) * 31 + page.tree.parent[owner] * 0x9E3779B97F4A7C15L + 7);
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

    private static long[] keys(FlatTree tree) {
        long[] keys = new long[tree.size];
        for (int at = 0; at < tree.size; at++) {
            int parent = tree.parent[at];
            int grand = tree.parent[parent];
            keys[at] = own(tree, at) * 1_000_003L + tree.tag[parent].ordinal() * 64L + tree.tag[grand].ordinal();
        }
        return keys;
    }

    static long own(FlatTree tree, int at) {
        int attributes = tree.element[at].attributesSize();
        int name = attributes == 0 ? 0 : tree.element[at].attr("class").hashCode();
        return name * 64L + tree.tag[at].ordinal();
    }

    private int id(long key) {
        Integer known = ids.putIfAbsent(key, ids.size());
        return known == null ? ids.size() - 1 : known;
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
