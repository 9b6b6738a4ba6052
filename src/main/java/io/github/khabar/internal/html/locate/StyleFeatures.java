package io.github.khabar.internal.html.locate;

import java.util.List;

/** What the units of the same style are like, on the whole page and beside the unit. */
final class StyleFeatures implements FeatureGroup {

    @Override
    public List<String> names() {
        return List.of(
                "styleUnits", "styleWords", "styleLength", "styleLinkShare", "styleShare", "styleSentences", "siblingUnits",
                "siblingWords", "siblingLength", "siblingLinkShare");
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        Styles styles = page.styles();
        int style = styles.page(unit);
        int words = styles.words[style];
        int beside = styles.beside(unit);
        row.put(styles.units[style])
                .log(words)
                .put(PageView.ratio(words, styles.units[style]))
                .put(PageView.ratio(styles.linkChars[style], styles.chars[style]))
                .put(PageView.ratio(words, page.total(page.words)))
                .put(PageView.ratio(styles.sentences[style], styles.units[style]))
                .put(styles.units[beside])
                .log(styles.words[beside])
                .put(PageView.ratio(styles.words[beside], styles.units[beside]))
                .put(PageView.ratio(styles.linkChars[beside], styles.chars[beside]));
    }
}
