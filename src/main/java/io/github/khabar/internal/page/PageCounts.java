package io.github.khabar.internal.page;

/** Counts over a whole page. Filled by one thread, then only read. */
public final class PageCounts {
    private final int[] values = new int[Count.values().length];

    /**
     * Adds to a count.
     *
     * @param count what is counted
     * @param more how many more there are
     */
    public void add(Count count, int more) {
        values[count.ordinal()] += more;
    }

    /**
     * Raises a count to a value unless it is as high.
     *
     * @param count what is counted
     * @param value the value
     */
    public void raise(Count count, int value) {
        values[count.ordinal()] = Math.max(values[count.ordinal()], value);
    }

    /**
     * Gives a count.
     *
     * @param count what is counted
     * @return how many there are
     */
    public int of(Count count) {
        return values[count.ordinal()];
    }
}
