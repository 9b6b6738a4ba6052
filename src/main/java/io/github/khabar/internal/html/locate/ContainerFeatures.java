package io.github.khabar.internal.html.locate;

import java.util.List;

/** What the three nearest containers of a unit hold, each wider than the one before. */
final class ContainerFeatures implements FeatureGroup {
    private static final int LEVELS = 3;

    @Override
    public List<String> names() {
        return List.of(
                "ownWords", "ownUnits", "ownLinkShare",
                "words.1", "share.1", "linkShare.1", "length.1", "dense.1", "paragraphs.1", "place.1",
                "words.2", "share.2", "linkShare.2", "length.2", "dense.2", "paragraphs.2", "place.2",
                "words.3", "share.3", "linkShare.3", "length.3", "dense.3", "paragraphs.3", "place.3");
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        int container = page.units.owner[unit];
        row.log(page.sum(page.words, container)).put(page.units(container)).put(page.linkShare(container));
        for (int level = 0; level < LEVELS; level++) {
            container = page.wider(container);
            container(page, unit, container, row);
        }
    }

    private static void container(PageView page, int unit, int container, Row row) {
        int words = page.sum(page.words, container);
        int dense = page.sum(page.dense, container);
        row.log(words)
                .put(PageView.ratio(dense, page.total(page.dense)))
                .put(page.linkShare(container))
                .put(PageView.ratio(words, page.units(container)))
                .put(PageView.ratio(dense, words))
                .put(PageView.ratio(page.sum(page.inParagraphs, container), words))
                .put(PageView.ratio(page.words[unit] - page.words[page.tree.firstUnit[container]], words));
    }
}
