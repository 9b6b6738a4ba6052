package io.github.khabar.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** Reads the pages of an archive one after the other. A page that cannot be read is a job that fails; the rest goes on. */
final class WarcJobs implements Iterator<Job> {
    private final WarcInput input;
    private final FileChannel file;
    private final WarcReader reader;
    private long searched;
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
        file = FileChannel.open(input.file());
        reader = open(file);
        reader.setLenient(true);
    }

    private static WarcReader open(FileChannel file) throws IOException {
        try {
            return new WarcReader(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw new IOException(e.getMessage(), e);
        }
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
            records++;
            next = Job.failing(name(), "the archive is damaged here: " + e.getMessage());
            resume();
        }
    }

    /** Goes on at the next place where a record can be read; what lies before it is lost. */
    private void resume() {
        try {
            long start = RecordStarts.find(file, Math.max(searched, reader.position() + 1));
            while (start >= 0 && !isRecord(start)) {
                start = RecordStarts.find(file, start + 1);
            }
            searched = start + 1;
            if (start < 0) {
                end();
            }
        } catch (IOException | RuntimeException e) {
            end();
        }
    }

    private boolean isRecord(long start) throws IOException {
        try {
            reader.position(start);
            boolean found = reader.next().isPresent();
            reader.position(start);
            return found;
        } catch (IOException | RuntimeException e) {
            return false;
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
