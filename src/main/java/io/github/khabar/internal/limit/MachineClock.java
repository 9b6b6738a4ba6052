package io.github.khabar.internal.limit;

import java.util.function.LongSupplier;

/** The clock that deadlines are measured by outside of tests; a class of its own, since it is needed before anything else is. */
public final class MachineClock implements LongSupplier {

    /** {@return nanoseconds from any origin} */
    @Override
    public long getAsLong() {
        return System.nanoTime();
    }
}
