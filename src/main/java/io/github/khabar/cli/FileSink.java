package io.github.khabar.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one article after the other to one file. Half a surrogate pair, which no UTF-8 can hold, becomes a question mark. */
final class FileSink implements Sink {
    private final Writer out;
    private final String between;
    private boolean first = true;

    /**
     * Opens the file.
     *
     * @param file the file, overwritten where it exists
     * @param between what stands between two articles
     * @throws IOException if it cannot be written
     */
    FileSink(Path file, String between) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        this.between = between;
    }

    @Override
    public void write(String name, String output) throws IOException {
        out.write(first ? output : between + output);
        first = false;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
