package io.github.khabar.internal.html.locate;

/**
 * Finds how sure a unit must be on a page: the floor that promises the best F1 of words if the looks are true. On a page that
 * leaves little doubt it is a half; on a doubtful one it is lower, because there leaving out costs more than taking in.
 */
final class FloorFinder {
    private static final int STEPS = 50;
    private static final int LOWEST = 10;
    private static final int HIGHEST = 30;

    private FloorFinder() {}

    static float find(PageView page, float[] looks) {
        double[] words = new double[STEPS + 1];
        double[] mass = new double[STEPS + 1];
        double total = 0;
        for (int unit = 0; unit < looks.length; unit++) {
            int step = (int) (looks[unit] * STEPS);
            words[step] += page.units.words[unit];
            mass[step] += looks[unit] * page.units.words[unit];
            total += looks[unit] * page.units.words[unit];
        }
        return best(words, mass, total);
    }

    private static float best(double[] words, double[] mass, double total) {
        double taken = 0;
        double hit = 0;
        double bestScore = 0;
        int best = STEPS / 2;
        for (int step = STEPS; step >= LOWEST; step--) {
            taken += words[step];
            hit += mass[step];
            double score = 2 * hit / (taken + total);
            if (step <= HIGHEST && score > bestScore) {
                bestScore = score;
                best = step;
            }
        }
        return (float) best / STEPS;
    }
}
