package io.github.khabar.internal.html.locate;

import java.util.ArrayList;
import java.util.List;

/** The table of features that the story model sees. Immutable and thread-safe. */
final class Features {
    /** All features in their order. The first groups are cheap to write and tell most of it. */
    static final Features STANDARD = new Features(
            List.of(new TextFeatures(), new CandidateFeatures(), new StyleFeatures(), new PlaceFeatures(), new NeighbourFeatures()),
            List.of(new ContainerFeatures(), new EchoFeatures(), new MarkupFeatures(), new HintFeatures(), new LineFeatures()));

    private final List<FeatureGroup> early;
    private final List<FeatureGroup> late;
    private final List<String> names;
    private final int earlyCount;

    private Features(List<FeatureGroup> early, List<FeatureGroup> late) {
        this.early = early;
        this.late = late;
        List<String> all = new ArrayList<>();
        early.forEach(group -> all.addAll(group.names()));
        earlyCount = all.size();
        late.forEach(group -> all.addAll(group.names()));
        names = List.copyOf(all);
    }

    /** How many features {@link #writeEarly} writes. */
    int earlyCount() {
        return earlyCount;
    }

    List<String> names() {
        return names;
    }

    /** Begins a row with the features of the first groups. */
    void writeEarly(PageView page, int unit, Row row) {
        row.begin();
        for (FeatureGroup group : early) {
            group.write(page, unit, row);
        }
    }

    /** Ends a row with the features of the other groups. */
    void writeLate(PageView page, int unit, Row row) {
        for (FeatureGroup group : late) {
            group.write(page, unit, row);
        }
    }
}
