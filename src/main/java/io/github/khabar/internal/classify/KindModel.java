package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells how likely a page holds a story: a sum of small decision trees, made a probability by a calibration that was fitted on pages
 * the trees had not seen. Immutable and thread-safe.
 */
final class KindModel {
    private static final String FILE = "kind-model.txt";

    private final double slope;
    private final double offset;
    private final List<Tree> trees;

    /**
     * A tree of depth two: each test asks whether a feature is less than a threshold.
     *
     * @param tests the first test, the test behind yes, the test behind no
     * @param leaves what the logit gains: yes-yes, yes-no, no-yes, no-no
     */
    record Tree(List<Test> tests, double[] leaves) {

        double of(double[] features) {
            boolean first = tests.get(0).holds(features);
            boolean second = tests.get(first ? 1 : 2).holds(features);
            return leaves[(first ? 0 : 2) + (second ? 0 : 1)];
        }
    }

    /** Whether a feature is less than a threshold. */
    record Test(KindFeature feature, double threshold) {

        boolean holds(double[] features) {
            return features[feature.ordinal()] < threshold;
        }
    }

    KindModel(double slope, double offset, List<Tree> trees) {
        this.slope = slope;
        this.offset = offset;
        this.trees = List.copyOf(trees);
    }

    /** Loads the model that the library ships with. */
    static KindModel load() {
        List<Tree> trees = new ArrayList<>();
        double[] calibration = new double[2];
        for (String line : ResourceLines.read(KindModel.class, FILE)) {
            String[] parts = line.split(" ");
            if (parts[0].equals("calibration")) {
                calibration = numbers(parts, 1);
            } else if (parts[0].equals("tree")) {
                trees.add(new Tree(List.of(test(parts, 1), test(parts, 3), test(parts, 5)), numbers(parts, 7)));
            }
        }
        return new KindModel(calibration[0], calibration[1], trees);
    }

    private static Test test(String[] parts, int at) {
        return new Test(KindFeature.valueOf(parts[at]), Double.parseDouble(parts[at + 1]));
    }

    private static double[] numbers(String[] parts, int from) {
        double[] numbers = new double[parts.length - from];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = Double.parseDouble(parts[from + at]);
        }
        return numbers;
    }

    /** @return the values of all features of a page, in the order of {@link KindFeature} */
    static double[] features(KindView view) {
        KindFeature[] all = KindFeature.values();
        double[] features = new double[all.length];
        for (int at = 0; at < all.length; at++) {
            features[at] = all[at].of(view);
        }
        return features;
    }

    /** @return how likely the page holds a story, 0 to 1 */
    double probability(double[] features) {
        double logit = 0;
        for (Tree tree : trees) {
            logit += tree.of(features);
        }
        return 1 / (1 + Math.exp(-(slope * logit + offset)));
    }
}
