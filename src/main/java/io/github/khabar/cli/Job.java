package io.github.khabar.cli;

import io.github.khabar.Page;
import java.io.IOException;

/**
 * One page or text to be read, by whichever thread is free.
 *
 * @param name its name in the output
 * @param loader loads it
 */
record Job(String name, Loader loader) {

    /** Loads a page when its turn comes. */
    @FunctionalInterface
    interface Loader {

        /**
         * Loads the page.
         *
         * @return the page
         * @throws IOException if it cannot be read; the message says why, for people
         */
        Page load() throws IOException;
    }

    /**
     * Gives a job that fails.
     *
     * @param name the name of the input
     * @param reason why it cannot be read
     * @return the job
     */
    static Job failing(String name, String reason) {
        return new Job(name, () -> {
            throw new IOException(reason);
        });
    }
}
