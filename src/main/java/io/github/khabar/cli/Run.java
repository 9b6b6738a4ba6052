package io.github.khabar.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One run over all inputs. Used once, by one thread. */
final class Run {
    private static final int SOME_FAILED = 1;

    private final Worker worker;
    private final Sink sink;
    private final PrintStream err;
    private final Progress progress;
    private int failures;

    /**
     * Prepares a run.
     *
     * @param worker reads
     * @param sink takes the articles
     * @param err hears of inputs that could not be read
     * @param progress shows how far it is
     */
    Run(Worker worker, Sink sink, PrintStream err, Progress progress) {
        this.worker = worker;
        this.sink = sink;
        this.err = err;
        this.progress = progress;
    }

    /**
     * Reads all inputs and writes what became of them, in order.
     *
     * @param inputs the inputs
     * @param jobs how many threads read
     * @return the exit code
     * @throws IOException if the output cannot be written
     */
    int run(List<Input> inputs, int jobs) throws IOException {
        try {
            new OrderedPool(jobs).run(new Jobs(inputs, progress), worker, this::take);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return failures == 0 ? 0 : SOME_FAILED;
    }

    private boolean take(Outcome outcome) {
        outcome.notes().forEach(err::println);
        if (outcome.output() == null) {
            failures++;
            err.println("khabar: " + outcome.name() + ": " + outcome.failure());
            return true;
        }
        try {
            sink.write(outcome.name(), outcome.output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !sink.isClosed();
    }
}
