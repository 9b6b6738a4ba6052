package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.lexicon.ModelReader;
import java.util.BitSet;
import java.util.List;

/**
 * A sum of decision trees over features, read from a text file: one tree a line, {@code [feature<threshold yes no]}, a leaf is a
 * number. Many units are asked at once: each test of a tree closes the leaves behind its other branch, and the first leaf that is
 * left open is the unit's. That asks more tests than to climb down, but no answer decides what is asked next, so that the processor
 * asks several units in one step. Immutable and thread-safe.
 */
final class TreeModel {
    /** Tests that are asked in one go. */
    static final int TOGETHER = 3;

    private final int[] feature;
    private final int[] threshold;
    /** The leaves that a no leaves open, as bits. */
    private final int[] open;
    /** Of each tree the first test; one more than there are trees. */
    private final int[] firstTest;
    private final float[] leaves;
    private final int[] firstLeaf;
    private final BitSet asked = new BitSet();

    private TreeModel(TreeModelParser parsed) {
        feature = parsed.features();
        threshold = parsed.thresholds();
        open = parsed.openLeaves();
        firstTest = parsed.firstTests();
        leaves = parsed.leaves();
        firstLeaf = parsed.firstLeaves();
        for (int column : feature) {
            asked.set(column);
        }
    }

    static TreeModel load(String resource, List<String> names) {
        return new TreeModel(new TreeModelParser(ModelReader.of(TreeModel.class, resource), names));
    }

    static TreeModel parse(List<String> lines, List<String> names) {
        return new TreeModel(new TreeModelParser(ModelReader.of(String.join("\n", lines)), names));
    }

    int trees() {
        return firstLeaf.length;
    }

    /** The features that any tree asks for. */
    BitSet asked() {
        return asked;
    }

    /**
     * Finds the leaf of each unit in a tree.
     *
     * @param tree which tree
     * @param rows the features of the units
     * @param left receives for each unit the leaves left open as bits; the lowest one is its leaf
     */
    void ask(int tree, Row rows, int[] left) {
        for (int line = 0; line < rows.size(); line++) {
            left[line] = -1;
        }
        for (int test = firstTest[tree]; test < firstTest[tree + 1]; test += TOGETHER) {
            askThree(test, rows, left);
        }
    }

    /** Kept as plain as this, the loop is made into steps of several units; the sign of a difference is the answer. */
    private void askThree(int test, Row rows, int[] left) {
        int[] first = rows.column(feature[test]);
        int[] second = rows.column(feature[test + 1]);
        int[] third = rows.column(feature[test + 2]);
        int firstThreshold = threshold[test];
        int secondThreshold = threshold[test + 1];
        int thirdThreshold = threshold[test + 2];
        int firstOpen = open[test];
        int secondOpen = open[test + 1];
        int thirdOpen = open[test + 2];
        int size = rows.size();
        for (int line = 0; line < size; line++) {
            left[line] = left[line]
                    & (firstOpen | first[line] - firstThreshold >> 31)
                    & (secondOpen | second[line] - secondThreshold >> 31)
                    & (thirdOpen | third[line] - thirdThreshold >> 31);
        }
    }

    /** The value of a leaf. */
    float leaf(int tree, int left) {
        return leaves[firstLeaf[tree] + Integer.numberOfTrailingZeros(left)];
    }
}
