package io.github.khabar.internal.limit;

import io.github.khabar.article.Warning;
import java.util.List;

/** One limit in one call: lists ask it before they grow, and it remembers whether it ever refused. Used by one call. */
public final class Bound {
    private final Limit limit;
    private final int value;
    private boolean reached;

    /**
     * Begins to watch.
     *
     * @param limits the values of all limits
     * @param limit which of them
     */
    public Bound(Limits limits, Limit limit) {
        this.limit = limit;
        value = limits.of(limit);
    }

    /**
     * Says whether a list may grow.
     *
     * @param size how many it holds
     * @return whether it may hold one more
     */
    public boolean admits(int size) {
        reached |= size >= value;
        return size < value;
    }

    /** {@return a warning if something was refused, else none} */
    public List<Warning> warnings() {
        return reached ? List.of(limit.reached(value)) : List.of();
    }
}
