package io.github.khabar.internal.limit;

import io.github.khabar.article.Warning;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The time that one call may take. Stages ask it in their outer loops and stop when it has passed; what they have read until
 * then stays. Used by one call, but {@link #NONE} by all that have no deadline.
 */
public final class Deadline {
    /** Never passes and never reads a clock. */
    public static final Deadline NONE = new Deadline(null, null, 0);

    private final @Nullable Duration time;
    private final @Nullable LongSupplier clock;
    private final long start;
    private boolean passed;

    private Deadline(@Nullable Duration time, @Nullable LongSupplier clock, long start) {
        this.time = time;
        this.clock = clock;
        this.start = start;
    }

    /**
     * Starts to count.
     *
     * @param time how long the call may take
     * @param clock tells nanoseconds from any origin
     * @return the deadline of one call
     */
    public static Deadline after(Duration time, LongSupplier clock) {
        return new Deadline(time, clock, clock.getAsLong());
    }

    /** {@return whether the time is over} */
    public boolean hasPassed() {
        if (time == null || clock == null) {
            return false;
        }
        passed = passed || clock.getAsLong() - start >= time.toNanos();
        return passed;
    }

    /** {@return a warning if a stage was told that the time is over, else none} */
    public List<Warning> warnings() {
        return passed ? List.of(new Warning(Warning.Kind.DEADLINE_PASSED, "deadline = " + time)) : List.of();
    }
}
