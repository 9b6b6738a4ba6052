package io.github.khabar.internal.html.locate;

import java.util.List;

/** How far the words of a unit agree with what the head of the page states. */
final class HintFeatures implements FeatureGroup {

    @Override
    public List<String> names() {
        return List.of("inHeadline", "inDescription", "inStory");
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        Evidence hints = page.hints;
        row.put(hints.inHeadline[unit]).put(hints.inDescription(unit)).put(hints.inStory(unit));
    }
}
