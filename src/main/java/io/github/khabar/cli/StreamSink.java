package io.github.khabar.cli;

import java.io.PrintStream;

/** Writes one article after the other to a stream. */
final class StreamSink implements Sink {
    private final PrintStream out;
    private final String between;
    private boolean first = true;

    /**
     * Makes a sink.
     *
     * @param out the stream, in UTF-8; flushed, but left open
     * @param between what stands between two articles
     */
    StreamSink(PrintStream out, String between) {
        this.out = out;
        this.between = between;
    }

    @Override
    public void write(String name, String output) {
        out.print(first ? output : between + output);
        first = false;
    }

    @Override
    public boolean isClosed() {
        return out.checkError();
    }

    @Override
    public void close() {
        out.flush();
    }
}
