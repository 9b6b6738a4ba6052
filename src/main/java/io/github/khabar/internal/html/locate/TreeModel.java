package io.github.khabar.internal.html.locate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A sum of decision trees over features, read from a text file: one tree a line, {@code [feature<threshold yes no]}, a leaf is a
 * number. Immutable and thread-safe.
 */
final class TreeModel {
    /** How many trees are asked before the sum is looked at, and then between two looks. */
    private static final int FIRST_TREES = 12;
    private static final int STEP = 4;
    /** A sum this far from zero is not turned around by the trees that are left: less far after few trees, which agree more. */
    private static final double SETTLED = 3;
    private static final double SETTLED_AT_START = 1.0;
    private static final double SETTLED_BY_TREE = 1.0 / 16;
    /** How a settled sum goes on growing with the share of the trees asked; measured on the development pages. */
    private static final double GROWTH = 0.42;
    private static final int STRIDE = 3;

    /** For each node its feature (-1 in a leaf), the bits of its threshold or value, and the index of its no branch. */
    private final int[] nodes;
    private final int[] roots;

    private TreeModel(TreeModelParser parsed) {
        int[] feature = parsed.features();
        nodes = new int[feature.length * STRIDE];
        for (int at = 0; at < feature.length; at++) {
            nodes[at * STRIDE] = feature[at];
            nodes[at * STRIDE + 1] = Float.floatToIntBits(parsed.values()[at]);
            nodes[at * STRIDE + 2] = parsed.others()[at] * STRIDE;
        }
        roots = parsed.roots();
        Arrays.setAll(roots, tree -> roots[tree] * STRIDE);
    }

    static TreeModel load(String resource, List<String> names) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TreeModel.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TreeModel parse(List<String> lines, List<String> names) {
        List<String> trees = new ArrayList<>(lines);
        trees.removeIf(line -> line.isBlank() || line.charAt(0) == '#');
        return new TreeModel(new TreeModelParser(trees, names));
    }

    /** Gives how likely it is that the features are those of a unit of the story, 0 to 1. */
    float probability(float[] row) {
        double sum = 0;
        for (int root : roots) {
            sum += leaf(row, root);
        }
        return logistic(sum);
    }

    /** Gives the same where it is doubtful, and about the same after fewer trees where it is not. */
    float quickProbability(float[] row) {
        double sum = 0;
        int tree = 0;
        while (tree < roots.length && !isSettled(sum, tree)) {
            sum += leaf(row, roots[tree++]);
        }
        return logistic(tree < roots.length ? sum * Math.pow((double) roots.length / tree, GROWTH) : sum);
    }

    private static float logistic(double sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    private static boolean isSettled(double sum, int asked) {
        return asked >= FIRST_TREES
                && asked % STEP == 0
                && Math.abs(sum) > Math.min(SETTLED, SETTLED_AT_START + asked * SETTLED_BY_TREE);
    }

    private float leaf(float[] row, int root) {
        int node = root;
        while (nodes[node] >= 0) {
            boolean yes = row[nodes[node]] < Float.intBitsToFloat(nodes[node + 1]);
            node = yes ? node + STRIDE : nodes[node + 2];
        }
        return Float.intBitsToFloat(nodes[node + 1]);
    }
}
