package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import java.util.List;

/** Where on the page a unit stands: in all of it, and seen from the headline. */
final class PlaceFeatures implements FeatureGroup {

    @Override
    public List<String> names() {
        return List.of(
                "wordsBefore", "wordsAfter", "denseBefore", "denseAfter", "pageWords", "pageDense", "pageLinkShare", "pageUnits",
                "headlineKnown", "afterHeadline", "wordsFromHeadline", "isHeadline", "headlineShared");
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        int all = page.total(page.words);
        int dense = page.total(page.dense);
        row.put(PageView.ratio(page.words[unit], all))
                .put(PageView.ratio(all - page.words[unit + 1], all))
                .put(PageView.ratio(page.dense[unit], dense))
                .put(PageView.ratio(dense - page.dense[unit + 1], dense))
                .log(all)
                .put(PageView.ratio(dense, all))
                .put(PageView.ratio(page.total(page.linkChars), page.total(page.chars)))
                .log(page.units.size);
        headline(page, unit, row);
    }

    private static void headline(PageView page, int unit, Row row) {
        int headline = page.hints.headlineUnit();
        if (headline < 0) {
            row.put(0).put(0).put(0).put(0).put(0);
            return;
        }
        int from = Math.min(unit, headline);
        int to = Math.max(unit, headline);
        row.put(page.hints.isHeadlineStated() ? 2 : 1)
                .put(unit - headline > 0)
                .log(page.words[to] - page.words[from])
                .put(unit == headline)
                .put(sharedDepth(page.tree, page.units.owner[unit], page.units.owner[headline]));
    }

    /** How many steps the unit stands below the element that holds it and the headline. */
    private static int sharedDepth(FlatTree tree, int owner, int headline) {
        int steps = 0;
        int at = owner;
        while (at > 0 && !tree.within(headline, at)) {
            at = tree.parent[at];
            steps++;
        }
        return steps;
    }
}
