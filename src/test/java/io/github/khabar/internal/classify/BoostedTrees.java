package io.github.khabar.internal.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Gradient boosting of trees of depth two for a yes or no, with some of the features and most pages drawn for each tree. */
final class BoostedTrees {
    private static final int ROUNDS = 150;
    private static final double RATE = 0.1;
    private static final double SHRINK = 2;
    private static final double LEAST = 2;
    private static final double PAGES_DRAWN = 0.8;
    private static final double FEATURES_DRAWN = 0.3;

    private final List<double[]> pages;
    private final List<Boolean> targets;
    private final List<Double> weights;
    private final double[] logits;
    private final double[] gradients;
    private final double[] curvatures;
    private final Random random = new Random(7);

    BoostedTrees(List<double[]> pages, List<Boolean> targets, List<Double> weights) {
        this.pages = pages;
        this.targets = targets;
        this.weights = weights;
        logits = new double[pages.size()];
        gradients = new double[pages.size()];
        curvatures = new double[pages.size()];
    }

    private record Split(int feature, double threshold, double gain, int[] yes, int[] no) {}

    List<KindModel.Tree> train() {
        List<KindModel.Tree> trees = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            lookAhead();
            KindModel.Tree tree = tree(draw(pages.size(), PAGES_DRAWN), draw(KindFeature.values().length, FEATURES_DRAWN));
            for (int page = 0; page < logits.length; page++) {
                logits[page] += tree.of(pages.get(page));
            }
            trees.add(tree);
        }
        return trees;
    }

    private void lookAhead() {
        for (int page = 0; page < logits.length; page++) {
            double probability = 1 / (1 + Math.exp(-logits[page]));
            gradients[page] = weights.get(page) * ((targets.get(page) ? 1 : 0) - probability);
            curvatures[page] = weights.get(page) * probability * (1 - probability);
        }
    }

    private int[] draw(int size, double share) {
        return IntStream.range(0, size).filter(at -> random.nextDouble() < share).toArray();
    }

    private KindModel.Tree tree(int[] drawn, int[] features) {
        Split first = best(drawn, features);
        Split yes = best(first.yes(), features);
        Split no = best(first.no(), features);
        double[] leaves = {value(yes.yes()), value(yes.no()), value(no.yes()), value(no.no())};
        return new KindModel.Tree(List.of(test(first), test(yes), test(no)), leaves);
    }

    private static KindModel.Test test(Split split) {
        return new KindModel.Test(KindFeature.values()[split.feature()], split.threshold());
    }

    private double value(int[] drawn) {
        return RATE * sum(gradients, drawn) / (sum(curvatures, drawn) + SHRINK);
    }

    private static double sum(double[] values, int[] drawn) {
        return Arrays.stream(drawn).mapToDouble(page -> values[page]).sum();
    }

    private Split best(int[] drawn, int[] features) {
        Split best = new Split(0, Double.MAX_VALUE, 1e-6, drawn, new int[0]);
        for (int feature : features) {
            best = better(best, drawn, feature);
        }
        return best;
    }

    private Split better(Split known, int[] drawn, int feature) {
        int[] order = Arrays.stream(drawn).boxed()
                .sorted((one, two) -> Double.compare(pages.get(one)[feature], pages.get(two)[feature]))
                .mapToInt(Integer::intValue).toArray();
        double gradient = sum(gradients, order);
        double curvature = sum(curvatures, order);
        double left = 0;
        double leftCurvature = 0;
        Split best = known;
        for (int at = 0; at + 1 < order.length; at++) {
            left += gradients[order[at]];
            leftCurvature += curvatures[order[at]];
            double low = pages.get(order[at])[feature];
            double high = pages.get(order[at + 1])[feature];
            if (low < high && leftCurvature >= LEAST && curvature - leftCurvature >= LEAST) {
                double gain = gain(left, leftCurvature) + gain(gradient - left, curvature - leftCurvature) - gain(gradient, curvature);
                if (gain > best.gain()) {
                    best = new Split(feature, (low + high) / 2, gain, Arrays.copyOf(order, at + 1),
                            Arrays.copyOfRange(order, at + 1, order.length));
                }
            }
        }
        return best;
    }

    private static double gain(double gradient, double curvature) {
        return gradient * gradient / (curvature + SHRINK);
    }
}
