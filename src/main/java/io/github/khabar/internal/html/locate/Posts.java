package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.TagCode;

/** Tells the words of an embedded post, which the page prints as a quote for readers without scripts. */
final class Posts {
    private static final int LEVELS = 3;

    private Posts() {}

    /** Whether a unit is a paragraph in an embedded post. */
    static boolean isWords(PageView page, int unit) {
        FlatTree tree = page.tree;
        int at = page.units.owner[unit];
        if (tree.tag[at] != TagCode.P) {
            return false;
        }
        for (int level = 0; level < LEVELS && at > 0; level++) {
            at = tree.parent[at];
            if (tree.tag[at] == TagCode.QUOTE) {
                return (tree.marks[at] & Mark.EMBED.bit()) != 0;
            }
        }
        return false;
    }
}
