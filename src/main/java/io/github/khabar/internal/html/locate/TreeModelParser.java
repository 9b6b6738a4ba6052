package io.github.khabar.internal.html.locate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of a {@link TreeModel}. The yes branch of a node is the next node, so only the no branch is kept. */
final class TreeModelParser {
    private final Map<String, Integer> index = new HashMap<>();
    private final int[] roots;
    private int[] feature = new int[1024];
    private float[] value = new float[1024];
    private int[] other = new int[1024];
    private int size;
    private int[] open = new int[64];
    private boolean[] atNo = new boolean[64];
    private int depth;

    TreeModelParser(List<String> trees, List<String> names) {
        for (int at = 0; at < names.size(); at++) {
            index.put(names.get(at), at);
        }
        roots = new int[trees.size()];
        for (int at = 0; at < roots.length; at++) {
            roots[at] = size;
            tree(trees.get(at));
        }
    }

    private void tree(String line) {
        depth = 0;
        for (String token : line.replace("]", " ] ").strip().split(" +")) {
            if (token.charAt(0) == '[') {
                branch(token);
            } else if (token.equals("]")) {
                depth--;
                closed();
            } else {
                node(-1, Float.parseFloat(token));
                closed();
            }
        }
    }

    private void branch(String token) {
        int cut = token.lastIndexOf('<');
        Integer known = index.get(token.substring(1, cut));
        if (known == null) {
            throw new IllegalStateException("unknown feature: " + token);
        }
        int at = node(known, Float.parseFloat(token.substring(cut + 1)));
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            atNo = Arrays.copyOf(atNo, depth * 2);
        }
        atNo[depth] = false;
        open[depth++] = at;
    }

    /** A branch is done: the next node of the node around it is its no branch. */
    private void closed() {
        if (depth > 0 && !atNo[depth - 1]) {
            other[open[depth - 1]] = size;
            atNo[depth - 1] = true;
        }
    }

    private int node(int featureIndex, float threshold) {
        if (size == feature.length) {
            feature = Arrays.copyOf(feature, size * 2);
            value = Arrays.copyOf(value, size * 2);
            other = Arrays.copyOf(other, size * 2);
        }
        feature[size] = featureIndex;
        value[size] = threshold;
        return size++;
    }

    int[] features() {
        return Arrays.copyOf(feature, size);
    }

    float[] values() {
        return value;
    }

    int[] others() {
        return other;
    }

    int[] roots() {
        return roots;
    }
}
