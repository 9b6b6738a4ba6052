package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatPage;
import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.Units;

/** Finds the unit that shows the headline. */
final class HeadlineFinder {
    private HeadlineFinder() {}

    /** Gives the unit that most looks like the headline, or -1. */
    static int find(FlatPage page, float[] inHeadline) {
        int best = -1;
        double bestScore = 0.9;
        for (int unit = 0; unit < page.units().size; unit++) {
            double score = score(page, unit, inHeadline[unit]);
            if (score > bestScore) {
                best = unit;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(FlatPage page, int unit, double share) {
        Units units = page.units();
        FlatTree tree = page.tree();
        int words = units.words[unit];
        if (words < 2 || words > 60) {
            return 0;
        }
        int level = tree.tag[units.owner[unit]].headingLevel();
        boolean titled = ((tree.marks[units.owner[unit]] | tree.marks[units.lead[unit]]) & Mark.TITLE.bit()) != 0;
        boolean linked = units.linkShare(unit) > 0.5;
        double form = level == 1 ? 1 : level == 2 ? 0.5 : level > 0 ? 0.3 : titled ? 0.4 : 0;
        double length = Math.min(words, 8) / 8.0;
        return form + (share > 0.6 ? 2 * share * length : 0) + (linked ? -0.4 : 0) + (titled ? 0.1 : 0);
    }
}
