package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.limit.Deadline;

/** Asks the model how much the units of a page look like its story, some of them at once. Used by one call. */
final class Looks {
    /** Units that are looked at even if the deadline has passed, so that something is left of the page. */
    private static final int ALWAYS = 256;
    /** Enough for steps of several units, few enough for the nearest memory. */
    private static final int AT_ONCE = 32;
    /** How many trees are asked before a sum is looked at, and then between two looks. */
    private static final int FIRST_TREES = 12;
    private static final int STEP = 4;
    /** A sum this far from zero is not turned around by the trees that are left: less far after few trees, which agree more. */
    private static final double SETTLED = 3;
    private static final double SETTLED_AT_START = 1.0;
    private static final double SETTLED_BY_TREE = 1.0 / 16;
    /** How a settled sum goes on growing with the share of the trees asked; measured on the development pages. */
    private static final double GROWTH = 0.42;

    private final TreeModel model;
    private final PageView page;
    private final float[] looks;
    private final Row rows;
    /** The unit of each row. */
    private final int[] unitOf;
    private final double[] sums;
    private final int[] left;
    /** The rows that are not settled. */
    private final int[] doubtful;

    private Looks(TreeModel model, PageView page) {
        this.model = model;
        this.page = page;
        looks = new float[page.units.size];
        int capacity = Math.min(AT_ONCE, looks.length);
        rows = new Row(Features.STANDARD.names().size(), model.asked(), capacity);
        unitOf = new int[capacity];
        sums = new double[capacity];
        left = new int[capacity];
        doubtful = new int[capacity];
    }

    /** Gives for each unit how likely it is of the story, 0 to 1; 0 for those that the deadline leaves out. */
    static float[] exact(TreeModel model, PageView page, Deadline deadline) {
        return new Looks(model, page).look(deadline, model.trees());
    }

    /** Gives the same where it is doubtful, and about the same after fewer trees where it is not. */
    static float[] quick(TreeModel model, PageView page, Deadline deadline) {
        return new Looks(model, page).look(deadline, FIRST_TREES);
    }

    private float[] look(Deadline deadline, int surely) {
        for (int unit = 0; unit < looks.length; unit++) {
            if (unit >= ALWAYS && deadline.hasPassed()) {
                break;
            }
            if (!page.isPlainlyOut(unit)) {
                unitOf[rows.size()] = unit;
                Features.STANDARD.write(page, unit, rows);
            }
            if (rows.isFull()) {
                ask(surely);
            }
        }
        ask(surely);
        return looks;
    }

    /** Asks all trees about the rows, or so many and then no more than are needed. */
    private void ask(int surely) {
        int open = rows.size();
        for (int row = 0; row < open; row++) {
            sums[row] = 0;
            doubtful[row] = row;
        }
        for (int tree = 0; tree < model.trees() && open > 0; tree++) {
            if (tree >= surely && tree % STEP == 0) {
                open = settle(tree, open);
            }
            add(tree, open);
        }
        for (int at = 0; at < open; at++) {
            looks[unitOf[doubtful[at]]] = logistic(sums[doubtful[at]]);
        }
        rows.clear();
    }

    private void add(int tree, int open) {
        model.ask(tree, rows, left);
        for (int at = 0; at < open; at++) {
            int row = doubtful[at];
            sums[row] += model.leaf(tree, left[row]);
        }
    }

    /** Settles the rows whose sum is far enough from zero; gives how many are left. */
    private int settle(int trees, int open) {
        double far = Math.min(SETTLED, SETTLED_AT_START + trees * SETTLED_BY_TREE);
        int still = 0;
        for (int at = 0; at < open; at++) {
            int row = doubtful[at];
            if (Math.abs(sums[row]) > far) {
                looks[unitOf[row]] = logistic(sums[row] * Math.pow((double) model.trees() / trees, GROWTH));
            } else {
                doubtful[still++] = row;
            }
        }
        return still;
    }

    private static float logistic(double sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }
}
