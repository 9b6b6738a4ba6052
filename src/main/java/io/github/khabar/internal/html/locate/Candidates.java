package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.TagCode;

/** Finds the container that directly holds most running text: every line of running text counts for the elements around it, less for each step. */
final class Candidates {
    private static final double[] WEIGHTS = {1, 0.5, 0.25};

    private Candidates() {}

    static int best(PageView page) {
        double[] scores = new double[page.tree.size];
        for (int unit = 0; unit < page.units.size; unit++) {
            if (page.isDense(unit)) {
                spread(page, unit, scores);
            }
        }
        int best = 0;
        double bestScore = 0;
        for (int at = 0; at < scores.length; at++) {
            double score = scores[at] == 0 ? 0 : scores[at] * (1 - page.linkShare(at));
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best;
    }

    private static void spread(PageView page, int unit, double[] scores) {
        FlatTree tree = page.tree;
        double value = 1 + page.units.commas[unit] + page.units.sentences[unit] + Math.min(4, page.units.words[unit] / 15.0);
        int at = page.units.owner[unit];
        if (tree.tag[at] == TagCode.P || tree.tag[at].headingLevel() > 0) {
            at = tree.parent[at];
        }
        for (int step = 0; step < WEIGHTS.length && at > 0; step++) {
            scores[at] += value * WEIGHTS[step];
            at = tree.parent[at];
        }
    }
}
