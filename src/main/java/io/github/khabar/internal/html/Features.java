package io.github.khabar.internal.html;

import java.util.ArrayList;
import java.util.List;

/** The table of features of both looks at a page. Immutable and thread-safe. */
final class Features {
    /** What the first look sees. */
    static final Features FIRST = new Features(List.of(
            new TextFeatures(), new MarkupFeatures(), new PlaceFeatures(), new NeighbourFeatures(), new ContainerFeatures(),
            new StyleFeatures(), new HintFeatures(), new CandidateFeatures(), new LineFeatures(), new EchoFeatures()));

    /** What the second look sees: the same, and what the first look made of it. */
    static final Features SECOND = new Features(List.of(
            new TextFeatures(), new LineFeatures(), new HintFeatures(), new MassFeatures()));

    private final List<FeatureGroup> groups;
    private final List<String> names;

    private Features(List<FeatureGroup> groups) {
        this.groups = groups;
        List<String> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.names()));
        names = List.copyOf(all);
    }

    List<String> names() {
        return names;
    }

    void write(PageView page, int unit, Row row) {
        row.begin();
        for (FeatureGroup group : groups) {
            group.write(page, unit, row);
        }
    }
}
