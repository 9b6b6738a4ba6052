package io.github.khabar.internal.limit;

import io.github.khabar.article.Warning;
import java.io.Serializable;

/** The values of all limits. Immutable, thread-safe and serializable. */
public final class Limits implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Limits STANDARD = new Limits(standardValues());

    /** By the order of {@link Limit}. */
    private final int[] values;

    private Limits(int[] values) {
        this.values = values;
    }

    private static int[] standardValues() {
        int[] values = new int[Limit.values().length];
        for (Limit limit : Limit.values()) {
            values[limit.ordinal()] = limit.standard();
        }
        return values;
    }

    /** {@return the values that hold when nobody says otherwise} */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * Changes one limit.
     *
     * @param limit which
     * @param value its new value
     * @return the changed limits
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public Limits with(Limit limit, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(limit.option() + " = " + value + " is not positive");
        }
        int[] changed = values.clone();
        changed[limit.ordinal()] = value;
        return new Limits(changed);
    }

    /**
     * Looks a limit up.
     *
     * @param limit which
     * @return its value
     */
    public int of(Limit limit) {
        return values[limit.ordinal()];
    }

    /**
     * Says that a limit was reached.
     *
     * @param limit which
     * @return the warning, which names the option and its value
     */
    public Warning reached(Limit limit) {
        return limit.reached(of(limit));
    }
}
