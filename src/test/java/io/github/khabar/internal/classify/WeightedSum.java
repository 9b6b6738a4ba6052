package io.github.khabar.internal.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Logistic regression on features in deviations from their mean, with weights held small. Deterministic. */
final class WeightedSum {
    private static final int STEPS = 250;
    private static final double RATE = 0.1;
    private static final double MOMENTUM = 0.9;
    private static final double SHRINK = 0.03;

    private final List<double[]> pages;
    private final List<Boolean> targets;
    private final List<Double> counts;
    private final double all;

    WeightedSum(List<double[]> pages, List<Boolean> targets, List<Double> counts) {
        this.pages = pages;
        this.targets = targets;
        this.counts = counts;
        all = counts.stream().mapToDouble(count -> count).sum();
    }

    List<KindModel.Weight> train() {
        List<KindModel.Weight> units = new ArrayList<>();
        for (KindFeature feature : KindFeature.values()) {
            double[] column = pages.stream().mapToDouble(page -> page[feature.ordinal()]).toArray();
            double mean = Arrays.stream(column).average().orElse(0);
            double spread = Math.sqrt(Arrays.stream(column).map(value -> (value - mean) * (value - mean)).average().orElse(0));
            units.add(new KindModel.Weight(feature, mean, spread + 1e-4, 1));
        }
        double[] weights = descend(pages.stream().map(page -> units.stream().mapToDouble(unit -> unit.of(page)).toArray()).toList());
        return units.stream().map(unit -> new KindModel.Weight(
                unit.feature(), unit.mean(), unit.spread(), weights[unit.feature().ordinal()])).toList();
    }

    private double[] descend(List<double[]> deviations) {
        int size = KindFeature.values().length;
        double[] weights = new double[size + 1];
        double[] speed = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(deviations, weights);
            for (int at = 0; at <= size; at++) {
                speed[at] = MOMENTUM * speed[at] + gradient[at] - (at < size ? SHRINK * weights[at] : 0);
                weights[at] += RATE * speed[at];
            }
        }
        return weights;
    }

    private double[] gradient(List<double[]> deviations, double[] weights) {
        int size = weights.length - 1;
        double[] gradient = new double[size + 1];
        for (int page = 0; page < deviations.size(); page++) {
            double logit = weights[size];
            for (int at = 0; at < size; at++) {
                logit += weights[at] * deviations.get(page)[at];
            }
            double error = counts.get(page) * ((targets.get(page) ? 1 : 0) - 1 / (1 + Math.exp(-logit))) / all;
            gradient[size] += error;
            for (int at = 0; at < size; at++) {
                gradient[at] += error * deviations.get(page)[at];
            }
        }
        return gradient;
    }
}
