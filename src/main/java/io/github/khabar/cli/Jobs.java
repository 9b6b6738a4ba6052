package io.github.khabar.cli;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The jobs of all inputs in order. An archive is opened when its turn comes and read as its jobs are taken. */
final class Jobs implements Iterator<Job> {
    private final Iterator<Input> inputs;
    private final Progress progress;
    private Iterator<Job> current = Collections.emptyIterator();
    private boolean started;

    /**
     * Strings the jobs together.
     *
     * @param inputs the inputs
     * @param progress hears of each input when its last job was taken
     */
    Jobs(List<Input> inputs, Progress progress) {
        this.inputs = inputs.iterator();
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            if (started) {
                progress.step();
                started = false;
            }
            if (!inputs.hasNext()) {
                return false;
            }
            current = inputs.next().jobs();
            started = true;
        }
        return true;
    }

    @Override
    public Job next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
