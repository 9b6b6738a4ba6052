package io.github.khabar.internal.classify;

import java.util.Collections;
import java.util.List;

/**
 * Fits a slope and an offset that turn logits into probabilities, and prints how reliable these are. Both sides count the same, however
 * many pages each has: the development sets hold ten stories for one other page, the web does not.
 */
final class Calibration {
    private static final int STEPS = 5_000;
    private static final double RATE = 0.5;
    private static final int BINS = 10;

    private final double[] logits;
    private final List<Boolean> targets;
    private final double[] weights = new double[2];

    Calibration(double[] logits, List<Boolean> targets) {
        this.logits = logits;
        this.targets = targets;
        for (int side = 0; side < 2; side++) {
            weights[side] = targets.size() / 2.0 / Collections.frequency(targets, side == 1);
        }
    }

    static double probability(double logit, double[] calibration) {
        return 1 / (1 + Math.exp(-(calibration[0] * logit + calibration[1])));
    }

    private double weight(int at) {
        return weights[targets.get(at) ? 1 : 0];
    }

    double[] fit() {
        double[] calibration = {1, 0};
        for (int step = 0; step < STEPS; step++) {
            double slope = 0;
            double offset = 0;
            for (int at = 0; at < logits.length; at++) {
                double error = weight(at) * ((targets.get(at) ? 1 : 0) - probability(logits[at], calibration));
                slope += error * logits[at];
                offset += error;
            }
            calibration[0] += RATE * slope / logits.length / 10;
            calibration[1] += RATE * offset / logits.length;
        }
        return calibration;
    }

    /** Ten bins of stated probability: how many pages, the mean that was stated, the share that was true. */
    void print(double[] calibration) {
        for (int bin = 0; bin < BINS; bin++) {
            int pages = 0;
            double weight = 0;
            double stated = 0;
            double found = 0;
            for (int at = 0; at < logits.length; at++) {
                double probability = probability(logits[at], calibration);
                if (Math.min(BINS - 1, (int) (probability * BINS)) == bin) {
                    pages++;
                    weight += weight(at);
                    stated += weight(at) * probability;
                    found += targets.get(at) ? weight(at) : 0;
                }
            }
            System.out.printf("%.1f-%.1f: %4d pages, stated %.3f, true %.3f %s%n", bin / 10.0, (bin + 1) / 10.0, pages,
                    stated / Math.max(1e-9, weight), found / Math.max(1e-9, weight),
                    "#".repeat((int) (20 * found / Math.max(1e-9, weight))));
        }
    }
}
