package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.ClassWords;
import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.PageWord;
import io.github.khabar.internal.page.Count;
import io.github.khabar.internal.page.PageCounts;
import org.jsoup.nodes.Element;

/** Reads the classes of html and body, in which publishing systems say what kind of page they made. Has no state. */
final class PageClasses {
    /** The document, html and body come first. */
    private static final int ROOTS = 3;

    private PageClasses() {}

    static void count(FlatTree tree, PageCounts counts) {
        for (int at = 0; at < Math.min(ROOTS, tree.size); at++) {
            Element element = tree.element[at];
            if (element.attributesSize() > 0 && (element.nameIs("html") || element.nameIs("body"))) {
                int mask = ClassWords.PAGE.marks(element.attr("class"));
                count(mask, PageWord.ONE, counts, Count.ONE_CLASSES);
                count(mask, PageWord.MANY, counts, Count.MANY_CLASSES);
                count(mask, PageWord.TRADE, counts, Count.TRADE_CLASSES);
            }
        }
    }

    private static void count(int mask, PageWord word, PageCounts counts, Count count) {
        counts.add(count, (mask & word.bit()) == 0 ? 0 : 1);
    }
}
