package io.github.khabar.internal.html.locate;

/** The features of one unit while they are written, in the order of their names. Used by one call. */
final class Row {
    /** Logarithms of the counts that most pages have; the table is made once, a logarithm costs as much as ten features. */
    private static final float[] LOGS = new float[1 << 12];

    /** By three bits: own, near and far. */
    private static final float[] NEARNESS = {0, 1, 2, 2, 3, 3, 3, 3};

    static {
        for (int count = 0; count < LOGS.length; count++) {
            LOGS[count] = (float) Math.log1p(count);
        }
    }

    final float[] values;
    private int at;

    Row(int size) {
        values = new float[size];
    }

    void begin() {
        at = 0;
    }

    Row put(double value) {
        values[at++] = (float) value;
        return this;
    }

    Row put(boolean value) {
        values[at++] = value ? 1 : 0;
        return this;
    }

    /** Puts a feature for each of some bits: 3 where it is set in the own bits, 2 in the near ones, 1 in the far ones, else 0. */
    void nearness(long own, long near, long far, int[] bits) {
        for (int bit : bits) {
            values[at++] = NEARNESS[(int) ((own >>> bit & 1) << 2 | (near >>> bit & 1) << 1 | far >>> bit & 1)];
        }
    }

    /** Puts the logarithm of a count and one. */
    Row log(int count) {
        return put(count < LOGS.length ? LOGS[count] : Math.log1p(count));
    }
}
