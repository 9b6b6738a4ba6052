package io.github.khabar.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** Reads the pages of an archive one after the other. A page that cannot be read is a job that fails; the rest goes on. */
final class WarcJobs implements Iterator<Job> {
    private final WarcInput input;
    private final WarcReader reader;
    private int records;
    private @Nullable Job next;
    private boolean ended;

    /**
     * Opens the archive.
     *
     * @param input the archive
     * @throws IOException if it cannot be opened
     */
    WarcJobs(WarcInput input) throws IOException {
        this.input = input;
        reader = new WarcReader(input.file());
        reader.setLenient(true);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public Job next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Job job = next;
        next = null;
        return job;
    }

    /** A record whose own head is broken ends the archive: nobody knows where the next one begins. */
    private void advance() {
        try {
            Optional<WarcRecord> record = reader.next();
            records++;
            if (record.isEmpty()) {
                end();
            } else {
                next = job(record.get());
            }
        } catch (IOException | RuntimeException e) {
            end();
            next = Job.failing(name(), "the archive is damaged here, the rest of it is not read: " + e.getMessage());
        }
    }

    /** {@return the job of a page, null for a record that holds none} */
    private @Nullable Job job(WarcRecord record) {
        try {
            return WarcPage.of(record, input.maxBytes()).map(page -> new Job(name(), () -> page)).orElse(null);
        } catch (IOException | RuntimeException e) {
            return Job.failing(name(), "broken record: " + e.getMessage());
        }
    }

    private String name() {
        return input.name() + "#" + records;
    }

    private void end() {
        ended = true;
        try {
            reader.close();
        } catch (IOException e) {
            next = Job.failing(name(), "cannot be closed: " + e.getMessage());
        }
    }
}
