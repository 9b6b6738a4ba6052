package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.lexicon.ModelReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines of a {@link TreeModel}. Used once for a model. */
final class TreeModelParser {
    /** The leaves of a tree are the bits of a number. */
    private static final int MOST_LEAVES = Integer.SIZE;

    private final ModelReader in;
    private final Map<String, Integer> index = new HashMap<>();
    private int[] feature = new int[1 << 11];
    private int[] threshold = new int[1 << 11];
    private int[] open = new int[1 << 11];
    private int tests;
    private float[] leaf = new float[1 << 11];
    private int leaves;
    private int[] firstTest = new int[1 << 6];
    private int[] firstLeaf = new int[1 << 6];
    /** The tests around the place that is read, the outermost first, and whether their yes branch is behind it. */
    private final int[] around = new int[MOST_LEAVES];
    private final boolean[] atNo = new boolean[MOST_LEAVES];
    private int depth;
    private int tree;

    TreeModelParser(ModelReader in, List<String> names) {
        this.in = in;
        for (int at = 0; at < names.size(); at++) {
            index.put(names.get(at), at);
        }
        for (; in.hasLine(); in.skipLine()) {
            if (tree + 1 == firstLeaf.length) {
                firstLeaf = Arrays.copyOf(firstLeaf, tree * 2 + 2);
                firstTest = Arrays.copyOf(firstTest, tree * 2 + 2);
            }
            firstLeaf[tree] = leaves;
            tree();
            firstTest[++tree] = tests;
        }
    }

    private void tree() {
        depth = 0;
        while (in.hasMore()) {
            if (in.take('[')) {
                branch();
            } else if (in.take(']')) {
                depth--;
                closed();
            } else {
                leaf(in.singleNumber());
                closed();
            }
        }
        while (tests % TreeModel.TOGETHER != 0) {
            test(0, 0);
        }
    }

    private void branch() {
        String name = in.word();
        Integer known = index.get(name);
        if (known == null || !in.take('<')) {
            throw new IllegalStateException("unknown feature: " + name);
        }
        if (depth == MOST_LEAVES) {
            throw tooMany();
        }
        atNo[depth] = false;
        around[depth++] = tests;
        test(known, threshold(in.singleNumber()));
    }

    /** Features below zero are whole. */
    private static int threshold(float value) {
        return Row.order(value > 0 ? value : (float) Math.ceil(value));
    }

    /** Adds a test that closes no leaf yet. */
    private void test(int column, int value) {
        if (tests == feature.length) {
            feature = Arrays.copyOf(feature, tests * 2);
            threshold = Arrays.copyOf(threshold, tests * 2);
            open = Arrays.copyOf(open, tests * 2);
        }
        feature[tests] = column;
        threshold[tests] = value;
        open[tests++] = -1;
    }

    private void leaf(float value) {
        if (leaves - firstLeaf[tree] == MOST_LEAVES) {
            throw tooMany();
        }
        leaf = leaves == leaf.length ? Arrays.copyOf(leaf, leaves * 2) : leaf;
        leaf[leaves++] = value;
        // A no of the tests around it closes the leaf if it stands in their yes branch.
        for (int level = 0; level < depth; level++) {
            open[around[level]] &= atNo[level] ? -1 : ~(1 << leaves - 1 - firstLeaf[tree]);
        }
    }

    private static IllegalStateException tooMany() {
        return new IllegalStateException("a tree with more than " + MOST_LEAVES + " leaves");
    }

    /** A branch is done: what follows is the no branch of the test around it. */
    private void closed() {
        if (depth > 0) {
            atNo[depth - 1] = true;
        }
    }

    int[] features() {
        return Arrays.copyOf(feature, tests);
    }

    int[] thresholds() {
        return threshold;
    }

    /** Of each test the leaves that a no leaves open. */
    int[] openLeaves() {
        return open;
    }

    float[] leaves() {
        return leaf;
    }

    /** Of each tree, and of one after the last. */
    int[] firstTests() {
        return Arrays.copyOf(firstTest, tree + 1);
    }

    int[] firstLeaves() {
        return Arrays.copyOf(firstLeaf, tree);
    }
}
