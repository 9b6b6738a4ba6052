package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.Units;
import java.util.List;

/** Where a unit stands relative to the container that holds most running text. */
final class CandidateFeatures implements FeatureGroup {

    @Override
    public List<String> names() {
        return List.of("candidateInside", "candidateSteps", "candidateShare", "candidateLinkShare", "candidateDistance", "candidateMarks");
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        int top = page.candidate();
        FlatTree tree = page.tree;
        int owner = page.units.owner[unit];
        boolean inside = tree.within(owner, top);
        row.put(inside)
                .put(inside ? tree.depth[owner] - tree.depth[top] : -1)
                .put(PageView.ratio(page.sum(page.dense, top), page.total(page.dense)))
                .put(page.linkShare(top))
                .put(distance(tree, top, unit))
                .put((tree.marks[top] & (Mark.BODY.bit() | Mark.CONTENT.bit() | Mark.STORY.bit())) != 0);
    }

    /** Units before (negative) or after the candidate, 0 inside it. */
    private static int distance(FlatTree tree, int top, int unit) {
        if (unit < tree.firstUnit[top]) {
            return Math.max(-50, unit - tree.firstUnit[top]);
        }
        return Math.max(0, Math.min(50, unit - tree.endUnit[top] + 1));
    }
}
