package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.ModelReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells how likely a page holds a story: a weighted sum of its features and a sum of small decision trees, made a probability by a
 * calibration that was fitted on pages the model had not seen. Immutable and thread-safe.
 */
final class KindModel {
    private static final String FILE = "kind-model.txt";

    private final double slope;
    private final double offset;
    private final List<Weight> weights;
    private final List<Tree> trees;

    /**
     * How much a feature counts in the weighted sum.
     *
     * @param feature the feature
     * @param mean its mean
     * @param spread its standard deviation
     * @param weight what one deviation from the mean adds to the logit; no value counts more than three
     */
    record Weight(KindFeature feature, double mean, double spread, double weight) {
        private static final double MOST = 3;

        /** The feature of a page in deviations from the mean. */
        double deviation(double[] features) {
            double deviation = (features[feature.ordinal()] - mean) / spread;
            return Math.max(-MOST, Math.min(MOST, deviation));
        }

        double of(double[] features) {
            return weight * deviation(features);
        }
    }

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

    KindModel(double[] calibration, List<Weight> weights, List<Tree> trees) {
        slope = calibration[0];
        offset = calibration[1];
        this.weights = List.copyOf(weights);
        this.trees = List.copyOf(trees);
    }

    /** Loads the model that the library ships with. */
    static KindModel load() {
        List<Weight> weights = new ArrayList<>();
        List<Tree> trees = new ArrayList<>();
        double[] calibration = new double[2];
        Map<String, KindFeature> features = features();
        ModelReader in = ModelReader.of(KindModel.class, FILE);
        for (; in.hasLine(); in.skipLine()) {
            String kind = in.word();
            if (kind.equals("calibration")) {
                calibration = numbers(in, 2);
            } else if (kind.equals("weight")) {
                weights.add(new Weight(feature(in, features), number(in), number(in), number(in)));
            } else {
                trees.add(new Tree(List.of(test(in, features), test(in, features), test(in, features)), numbers(in, 4)));
            }
        }
        return new KindModel(calibration, weights, trees);
    }

    /** By name; {@link Enum#valueOf} asks by reflection, which costs more at start-up. */
    private static Map<String, KindFeature> features() {
        Map<String, KindFeature> features = new HashMap<>();
        for (KindFeature feature : KindFeature.values()) {
            features.put(feature.name(), feature);
        }
        return features;
    }

    private static Test test(ModelReader in, Map<String, KindFeature> features) {
        return new Test(feature(in, features), number(in));
    }

    private static KindFeature feature(ModelReader in, Map<String, KindFeature> features) {
        in.hasMore();
        String name = in.word();
        return Objects.requireNonNull(features.get(name), name);
    }

    private static double number(ModelReader in) {
        in.hasMore();
        return in.number();
    }

    private static double[] numbers(ModelReader in, int count) {
        double[] numbers = new double[count];
        for (int at = 0; at < count; at++) {
            numbers[at] = number(in);
        }
        return numbers;
    }

    /** {@return the values of all features of a page, in the order of {@link KindFeature}} */
    static double[] features(KindView view) {
        KindFeature[] all = KindFeature.values();
        double[] features = new double[all.length];
        for (int at = 0; at < all.length; at++) {
            features[at] = all[at].of(view);
        }
        return features;
    }

    /** {@return the sum of weights and trees, which no calibration has touched} */
    double logit(double[] features) {
        double logit = 0;
        for (Weight weight : weights) {
            logit += weight.of(features);
        }
        for (Tree tree : trees) {
            logit += tree.of(features);
        }
        return logit;
    }

    /** {@return how likely the page holds a story, 0 to 1} */
    double probability(double[] features) {
        return 1 / (1 + Math.exp(-(slope * logit(features) + offset)));
    }
}
