package io.github.khabar.internal.html;

/** The features of one unit while they are written, in the order of their names. Used by one call. */
final class Row {
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

    Row log(double value) {
        return put(value > 0 ? Math.log1p(value) : 0);
    }
}
