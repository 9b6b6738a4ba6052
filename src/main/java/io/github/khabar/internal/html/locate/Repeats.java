package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.TagCode;

/** Counts the elements of the same tag and class beside each other that hold several lines each: cards, comments, products. */
final class Repeats {
    private final int[] group;
    private final int[] counts;
    private final int[] words;

    Repeats(PageView page) {
        FlatTree tree = page.tree;
        group = new int[tree.size];
        LongIds ids = new LongIds(64);
        for (int at = 1; at < tree.size; at++) {
            group[at] = -1;
            if (page.units(at) >= 2 && tree.tag[at].flow == TagCode.Flow.BLOCK) {
                group[at] = ids.add(Styles.own(tree, at) * 31 + tree.parent[at] * 0x9E3779B97F4A7C15L);
            }
        }
        counts = new int[ids.size()];
        words = new int[ids.size()];
        for (int at = 1; at < tree.size; at++) {
            if (group[at] >= 0) {
                counts[group[at]]++;
                words[group[at]] += page.sum(page.words, at);
            }
        }
    }

    /** How many such elements stand beside each other, the element itself counted; 0 for an element of one line. */
    int count(int element) {
        return element == 0 || group[element] < 0 ? 0 : counts[group[element]];
    }

    /** The words in all of them. */
    int words(int element) {
        return element == 0 || group[element] < 0 ? 0 : words[group[element]];
    }
}
