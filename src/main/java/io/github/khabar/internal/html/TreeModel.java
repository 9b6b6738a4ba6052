package io.github.khabar.internal.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sum of decision trees over features, read from a text file: one tree a line, {@code [feature<threshold yes no]}, a leaf is a
 * number. Immutable and thread-safe.
 */
final class TreeModel {
    private final int[] feature;
    private final float[] value;
    private final int[] no;
    private final int[] roots;

    private TreeModel(TreeModelParser parsed) {
        feature = parsed.features();
        value = parsed.values();
        no = parsed.others();
        roots = parsed.roots();
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
            int node = root;
            while (feature[node] >= 0) {
                node = row[feature[node]] < value[node] ? node + 1 : no[node];
            }
            sum += value[node];
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }
}
