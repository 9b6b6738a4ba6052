package io.github.khabar.internal.html.locate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A sum of decision trees over features, read from a text file: one tree a line, {@code feature<threshold … = value …}. All nodes of
 * one depth ask the same question, so the answers, yes 1 and no 0, are the index of the value. Immutable and thread-safe.
 */
final class TreeModel {
    /** A sum this far from zero after the early trees is not turned around by the others; measured on the development pages. */
    private static final float SETTLED = 1.75f;
    /** How much further the other trees take a settled sum. */
    private static final float GROWTH = 2;

    private final int depth;
    private final int[] features;
    private final float[] thresholds;
    private final float[] values;
    private final int trees;
    /** The trees before the first that asks for a late feature. */
    private final int earlyTrees;

    private TreeModel(List<String> lines, List<String> names, int earlyNames) {
        trees = lines.size();
        depth = lines.get(0).substring(0, lines.get(0).indexOf('=')).split(" ").length;
        features = new int[trees * depth];
        thresholds = new float[trees * depth];
        values = new float[trees << depth];
        int early = trees;
        for (int tree = 0; tree < trees; tree++) {
            read(lines.get(tree).split(" "), tree, names);
            early = early == trees && asksAbove(tree, earlyNames) ? tree : early;
        }
        earlyTrees = early;
    }

    private void read(String[] tokens, int tree, List<String> names) {
        for (int level = 0; level < depth; level++) {
            int cut = tokens[level].lastIndexOf('<');
            int feature = names.indexOf(tokens[level].substring(0, cut));
            if (feature < 0) {
                throw new IllegalStateException("unknown feature: " + tokens[level]);
            }
            features[tree * depth + level] = feature;
            thresholds[tree * depth + level] = Float.parseFloat(tokens[level].substring(cut + 1));
        }
        for (int leaf = 0; leaf < 1 << depth; leaf++) {
            values[(tree << depth) + leaf] = Float.parseFloat(tokens[depth + 1 + leaf]);
        }
    }

    private boolean asksAbove(int tree, int feature) {
        for (int level = 0; level < depth; level++) {
            if (features[tree * depth + level] >= feature) {
                return true;
            }
        }
        return false;
    }

    static TreeModel load(String resource, Features table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TreeModel.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList(), table.names(), table.earlyCount());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TreeModel parse(List<String> lines, List<String> names, int earlyNames) {
        return new TreeModel(lines.stream().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList(), names, earlyNames);
    }

    /** The sum of the trees that ask for early features only. */
    float early(float[] row) {
        return sum(row, 0, earlyTrees);
    }

    /** Whether the sum of the early trees tells enough. */
    static boolean isSettled(float early) {
        return Math.abs(early) > SETTLED;
    }

    /** About how likely a unit of the story is by a settled sum. */
    static float settled(float early) {
        return logistic(early * GROWTH);
    }

    /** Gives how likely it is that the features are those of a unit of the story, 0 to 1. */
    float probability(float[] row, float early) {
        return logistic(early + sum(row, earlyTrees, trees));
    }

    private static float logistic(float sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    private float sum(float[] row, int from, int to) {
        float sum = 0;
        int at = from * depth;
        for (int tree = from; tree < to; tree++) {
            int leaf = tree;
            for (int level = 0; level < depth; level++) {
                // The sign of the difference is the answer: a branch here would be guessed wrong half of the time.
                leaf = leaf << 1 | Float.floatToRawIntBits(row[features[at]] - thresholds[at]) >>> 31;
                at++;
            }
            sum += values[leaf];
        }
        return sum;
    }
}
