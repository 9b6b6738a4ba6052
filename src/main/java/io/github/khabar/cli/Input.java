package io.github.khabar.cli;

import java.util.Iterator;
import java.util.List;

/** One argument, or one file of a directory: gives one job, or one for each record of an archive. */
@FunctionalInterface
interface Input {

    /** {@return the jobs in order; asked for by one thread, an archive is read as they are taken} */
    Iterator<Job> jobs();

    /**
     * Gives an input of one job.
     *
     * @param job the job
     * @return the input
     */
    static Input of(Job job) {
        return List.of(job)::iterator;
    }
}
