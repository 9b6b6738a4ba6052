package io.github.khabar.internal.html.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Learns a sum of small decision trees by gradient boosting on binned features. Deterministic; for training only. */
final class GradientTrees {
    private static final int BINS = 64;

    /** What steers the learning. */
    record Settings(int trees, int leaves, double rate, double lambda, double minWeight, double columns, double rows) {}

    /** One leaf that may still be split. */
    private static final class Leaf {
        int[] rows;
        double gradient;
        double hessian;
        double gain = -1;
        int column;
        int bin;
        Node node;
        double[][] sums;
    }

    /** A node of a tree; a leaf has no feature. */
    private static final class Node {
        int column = -1;
        float threshold;
        double value;
        Node yes;
        Node no;

        float at(float[] row) {
            Node node = this;
            while (node.column >= 0) {
                node = row[node.column] < node.threshold ? node.yes : node.no;
            }
            return (float) node.value;
        }

        void write(List<String> names, StringBuilder into) {
            if (column < 0) {
                into.append(String.format(Locale.ROOT, "%.3f", value));
                return;
            }
            into.append('[').append(names.get(column)).append('<').append(Float.toString(threshold)).append(' ');
            yes.write(names, into);
            into.append(' ');
            no.write(names, into);
            into.append(']');
        }
    }

    private final Settings settings;
    private final List<Node> trees = new ArrayList<>();
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
        Random random = new Random(7);
        for (int round = 0; round < settings.trees; round++) {
            int[] sample = sample(groups, random);
            Node root = grow(sample, targets, weights, scores, columns(random));
            trees.add(root);
            for (int row = 0; row < rows.length; row++) {
                scores[row] += root.at(rows[row]);
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

    private int[] columns(Random random) {
        int[] all = new int[cuts.length];
        int count = 0;
        for (int column = 0; column < all.length; column++) {
            if (cuts[column].length > 0 && random.nextDouble() < settings.columns) {
                all[count++] = column;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private Node grow(int[] sample, float[] targets, float[] weights, double[] scores, int[] columns) {
        double[] gradient = new double[targets.length];
        double[] hessian = new double[targets.length];
        for (int row : sample) {
            double p = 1 / (1 + Math.exp(-scores[row]));
            gradient[row] = (p - targets[row]) * weights[row];
            hessian[row] = Math.max(1e-6, p * (1 - p)) * weights[row];
        }
        List<Leaf> leaves = new ArrayList<>();
        Leaf root = leaf(sample, gradient, hessian);
        count(root, columns, gradient, hessian);
        search(root, columns);
        leaves.add(root);
        while (leaves.size() < settings.leaves) {
            Leaf best = leaves.stream().max((a, b) -> Double.compare(a.gain, b.gain)).orElseThrow();
            if (best.gain <= 1e-6) {
                break;
            }
            gains[best.column] += best.gain;
            leaves.remove(best);
            split(best, gradient, hessian, columns, leaves);
        }
        for (Leaf leaf : leaves) {
            leaf.node.value = -settings.rate * leaf.gradient / (leaf.hessian + settings.lambda);
        }
        return root.node;
    }

    private Leaf leaf(int[] rows, double[] gradient, double[] hessian) {
        Leaf leaf = new Leaf();
        leaf.rows = rows;
        leaf.node = new Node();
        for (int row : rows) {
            leaf.gradient += gradient[row];
            leaf.hessian += hessian[row];
        }
        return leaf;
    }

    private void count(Leaf leaf, int[] columns, double[] gradient, double[] hessian) {
        leaf.sums = new double[columns.length][];
        double[] ownGradient = new double[leaf.rows.length];
        double[] ownHessian = new double[leaf.rows.length];
        for (int at = 0; at < leaf.rows.length; at++) {
            ownGradient[at] = gradient[leaf.rows[at]];
            ownHessian[at] = hessian[leaf.rows[at]];
        }
        for (int column = 0; column < columns.length; column++) {
            double[] sums = new double[BINS * 2];
            byte[] own = bins[columns[column]];
            for (int at = 0; at < leaf.rows.length; at++) {
                int bin = own[leaf.rows[at]] * 2;
                sums[bin] += ownGradient[at];
                sums[bin + 1] += ownHessian[at];
            }
            leaf.sums[column] = sums;
        }
    }

    /** What the sister leaf does not hold of the parent's sums. */
    private static void subtract(Leaf parent, Leaf sister, Leaf leaf) {
        leaf.sums = parent.sums;
        for (int column = 0; column < leaf.sums.length; column++) {
            for (int at = 0; at < BINS * 2; at++) {
                leaf.sums[column][at] -= sister.sums[column][at];
            }
        }
        parent.sums = null;
    }

    private void search(Leaf leaf, int[] columns) {
        double before = leaf.gradient * leaf.gradient / (leaf.hessian + settings.lambda);
        for (int at = 0; at < columns.length; at++) {
            search(leaf, columns[at], leaf.sums[at], before);
        }
    }

    private void search(Leaf leaf, int column, double[] sums, double before) {
        double left = 0;
        double leftWeight = 0;
        for (int bin = 0; bin < cuts[column].length; bin++) {
            left += sums[bin * 2];
            leftWeight += sums[bin * 2 + 1];
            double rightWeight = leaf.hessian - leftWeight;
            if (leftWeight < settings.minWeight || rightWeight < settings.minWeight) {
                continue;
            }
            double right = leaf.gradient - left;
            double gain = left * left / (leftWeight + settings.lambda) + right * right / (rightWeight + settings.lambda) - before;
            if (gain > leaf.gain) {
                leaf.gain = gain;
                leaf.column = column;
                leaf.bin = bin;
            }
        }
    }

    private void split(Leaf leaf, double[] gradient, double[] hessian, int[] columns, List<Leaf> leaves) {
        int[] yes = new int[leaf.rows.length];
        int[] no = new int[leaf.rows.length];
        int left = 0;
        int right = 0;
        for (int row : leaf.rows) {
            if (bins[leaf.column][row] <= leaf.bin) {
                yes[left++] = row;
            } else {
                no[right++] = row;
            }
        }
        Leaf yesLeaf = leaf(Arrays.copyOf(yes, left), gradient, hessian);
        Leaf noLeaf = leaf(Arrays.copyOf(no, right), gradient, hessian);
        Leaf small = left < right ? yesLeaf : noLeaf;
        Leaf large = left < right ? noLeaf : yesLeaf;
        count(small, columns, gradient, hessian);
        subtract(leaf, small, large);
        search(small, columns);
        search(large, columns);
        leaf.node.column = leaf.column;
        leaf.node.threshold = cuts[leaf.column][leaf.bin];
        leaf.node.yes = yesLeaf.node;
        leaf.node.no = noLeaf.node;
        leaves.add(yesLeaf);
        leaves.add(noLeaf);
    }

    float probability(float[] row) {
        double sum = 0;
        for (Node tree : trees) {
            sum += tree.at(row);
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    /** One line a tree. */
    List<String> lines(List<String> names) {
        List<String> lines = new ArrayList<>();
        for (Node tree : trees) {
            StringBuilder line = new StringBuilder();
            tree.write(names, line);
            lines.add(line.toString());
        }
        return lines;
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
