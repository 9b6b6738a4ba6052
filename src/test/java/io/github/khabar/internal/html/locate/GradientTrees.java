package io.github.khabar.internal.html.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns a sum of small decision trees by gradient boosting on binned features. All nodes of one depth ask the same question, so
 * that a tree is read without a branch. Deterministic; for training only.
 */
final class GradientTrees {
    private static final int BINS = 64;

    /** What steers the learning; the first trees learn from the first columns only. */
    record Settings(int trees, int depth, double rate, double lambda, double minWeight, double columns, double rows, int earlyTrees, int earlyColumns) {}

    /** A tree: a question for each depth, and a value for each way to answer them, the first answer in the highest bit, yes is 1. */
    private static final class Tree {
        final int[] columns;
        final float[] thresholds;
        final float[] values;

        Tree(int depth) {
            columns = new int[depth];
            thresholds = new float[depth];
            values = new float[1 << depth];
        }

        float at(float[] row) {
            int leaf = 0;
            for (int level = 0; level < columns.length; level++) {
                leaf = leaf << 1 | (row[columns[level]] < thresholds[level] ? 1 : 0);
            }
            return values[leaf];
        }

        String line(List<String> names) {
            StringBuilder line = new StringBuilder();
            for (int level = 0; level < columns.length; level++) {
                line.append(names.get(columns[level])).append('<').append(thresholds[level]).append(' ');
            }
            line.append('=');
            for (float value : values) {
                line.append(' ').append(String.format(Locale.ROOT, "%.3f", value));
            }
            return line.toString();
        }
    }

    private final Settings settings;
    private final List<Tree> trees = new ArrayList<>();
    private float[][] cuts;
    private byte[][] bins;
    private final double[] gains;

    GradientTrees(Settings settings, int columns) {
        this.settings = settings;
        gains = new double[columns];
    }

    /** Learns from rows of features with a target of 0 to 1 and a weight each; groups are sampled whole. */
    GradientTrees learn(float[][] rows, float[] targets, float[] weights, int[] groups) {
        bin(rows);
        double[] scores = new double[rows.length];
        Random random = new Random(3);
        for (int round = 0; round < settings.trees; round++) {
            int[] sample = sample(groups, random);
            Tree tree = grow(sample, slopes(sample, targets, weights, scores), columns(random, round));
            trees.add(tree);
            for (int row = 0; row < rows.length; row++) {
                scores[row] += tree.at(rows[row]);
            }
        }
        bins = null;
        return this;
    }

    private void bin(float[][] rows) {
        int columns = rows[0].length;
        cuts = new float[columns][];
        bins = new byte[columns][rows.length];
        float[] values = new float[rows.length];
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows.length; row++) {
                values[row] = rows[row][column];
            }
            Arrays.sort(values);
            cuts[column] = cuts(values);
            for (int row = 0; row < rows.length; row++) {
                int at = Arrays.binarySearch(cuts[column], rows[row][column]);
                bins[column][row] = (byte) (at >= 0 ? at + 1 : -at - 1);
            }
        }
    }

    /** Thresholds between which values share a bin: bin b holds values from cut b-1 to below cut b. */
    private static float[] cuts(float[] sorted) {
        float[] found = new float[BINS - 1];
        int count = 0;
        for (int at = 1; at < BINS; at++) {
            float low = sorted[(int) ((long) sorted.length * at / BINS)];
            float cut = round(low);
            if (cut > sorted[0] && (count == 0 || cut > found[count - 1])) {
                found[count++] = cut;
            }
        }
        // Rare values at the upper end, such as a mark that few elements bear.
        float top = sorted[sorted.length - 1];
        if (count < found.length && top > sorted[0] && (count == 0 || top > found[count - 1])) {
            found[count++] = top;
        }
        return Arrays.copyOf(found, count);
    }

    private static float round(float value) {
        return Float.parseFloat(String.format(Locale.ROOT, "%.4g", value));
    }

    private int[] sample(int[] groups, Random random) {
        long seed = random.nextLong();
        int[] chosen = new int[groups.length];
        int count = 0;
        for (int row = 0; row < groups.length; row++) {
            long mixed = (groups[row] + 1) * 0x9E3779B97F4A7C15L ^ seed;
            mixed = (mixed ^ mixed >>> 31) * 0xBF58476D1CE4E5B9L;
            if ((mixed >>> 33) % 1000 < settings.rows * 1000) {
                chosen[count++] = row;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** The first trees ask only for what is cheap to know. */
    private int[] columns(Random random, int round) {
        boolean early = round < settings.earlyTrees;
        int[] all = new int[cuts.length];
        int count = 0;
        for (int column = 0; column < (early ? settings.earlyColumns : all.length); column++) {
            if (cuts[column].length > 0 && random.nextDouble() < (early ? settings.columns * 2 : settings.columns)) {
                all[count++] = column;
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** Gradient and hessian of each row in the sample. */
    private static double[] slopes(int[] sample, float[] targets, float[] weights, double[] scores) {
        double[] slopes = new double[targets.length * 2];
        for (int row : sample) {
            double p = 1 / (1 + Math.exp(-scores[row]));
            slopes[row * 2] = (p - targets[row]) * weights[row];
            slopes[row * 2 + 1] = Math.max(1e-6, p * (1 - p)) * weights[row];
        }
        return slopes;
    }

    private Tree grow(int[] sample, double[] slopes, int[] columns) {
        Tree tree = new Tree(settings.depth);
        int[] leaf = new int[sample.length];
        for (int level = 0; level < settings.depth; level++) {
            Split best = split(sample, leaf, slopes, columns, 1 << level);
            gains[best.column] += best.gain;
            tree.columns[level] = best.column;
            tree.thresholds[level] = cuts[best.column][best.bin];
            for (int at = 0; at < sample.length; at++) {
                leaf[at] = leaf[at] << 1 | (bins[best.column][sample[at]] <= best.bin ? 1 : 0);
            }
        }
        double[] sums = new double[tree.values.length * 2];
        for (int at = 0; at < sample.length; at++) {
            sums[leaf[at] * 2] += slopes[sample[at] * 2];
            sums[leaf[at] * 2 + 1] += slopes[sample[at] * 2 + 1];
        }
        for (int at = 0; at < tree.values.length; at++) {
            tree.values[at] = (float) (-settings.rate * sums[at * 2] / (sums[at * 2 + 1] + settings.lambda));
        }
        return tree;
    }

    /** The question that parts all leaves of a level best. */
    private record Split(int column, int bin, double gain) {}

    private Split split(int[] sample, int[] leaf, double[] slopes, int[] columns, int leaves) {
        Split best = new Split(columns[0], 0, -1);
        for (int column : columns) {
            double[] sums = new double[leaves * BINS * 2];
            byte[] own = bins[column];
            for (int at = 0; at < sample.length; at++) {
                int slot = (leaf[at] * BINS + own[sample[at]]) * 2;
                sums[slot] += slopes[sample[at] * 2];
                sums[slot + 1] += slopes[sample[at] * 2 + 1];
            }
            double[] gains = new double[cuts[column].length];
            for (int at = 0; at < leaves; at++) {
                addGains(sums, at * BINS * 2, gains);
            }
            for (int bin = 0; bin < gains.length; bin++) {
                best = gains[bin] > best.gain ? new Split(column, bin, gains[bin]) : best;
            }
        }
        return best;
    }

    /** Adds what one leaf gains by each cut. */
    private void addGains(double[] sums, int from, double[] gains) {
        double all = 0;
        double allWeight = 0;
        for (int bin = 0; bin < BINS; bin++) {
            all += sums[from + bin * 2];
            allWeight += sums[from + bin * 2 + 1];
        }
        double left = 0;
        double leftWeight = 0;
        for (int bin = 0; bin < gains.length; bin++) {
            left += sums[from + bin * 2];
            leftWeight += sums[from + bin * 2 + 1];
            double rightWeight = allWeight - leftWeight;
            if (leftWeight >= settings.minWeight && rightWeight >= settings.minWeight) {
                gains[bin] += left * left / (leftWeight + settings.lambda) + (all - left) * (all - left) / (rightWeight + settings.lambda)
                        - all * all / (allWeight + settings.lambda);
            }
        }
    }

    /** One line a tree. */
    List<String> lines(List<String> names) {
        return trees.stream().map(tree -> tree.line(names)).toList();
    }

    /** The features that helped most, with their gains. */
    List<String> best(List<String> names, int count) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < gains.length; at++) {
            order.add(at);
        }
        order.sort((a, b) -> Double.compare(gains[b], gains[a]));
        return order.stream().limit(count).map(at -> String.format(Locale.ROOT, "%s=%.1f", names.get(at), gains[at])).toList();
    }
}
