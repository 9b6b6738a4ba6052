package io.github.khabar.internal.html.locate;

import java.util.ArrayList;
import java.util.List;

/** The table of features that the story model sees. Immutable and thread-safe. */
final class Features {
    /** All features in their order. */
    static final Features STANDARD = new Features(List.of(
            new TextFeatures(), new MarkupFeatures(), new PlaceFeatures(), new NeighbourFeatures(), new ContainerFeatures(),
            new StyleFeatures(), new HintFeatures(), new CandidateFeatures(), new LineFeatures(), new EchoFeatures()));

    private final List<FeatureGroup> groups;
    private final List<String> names;

    private Features(List<FeatureGroup> groups) {
        this.groups = groups;
        List<String> all = new ArrayList<>();
        for (FeatureGroup group : groups) {
            all.addAll(group.names());
        }
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
