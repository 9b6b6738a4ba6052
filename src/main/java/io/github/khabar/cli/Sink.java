package io.github.khabar.cli;

import java.io.Closeable;
import java.io.IOException;

/** Takes the rendered articles in order. */
interface Sink extends Closeable {

    /**
     * Writes one article.
     *
     * @param name the name of its input
     * @param output the rendered article
     * @throws IOException if it cannot be written
     */
    void write(String name, String output) throws IOException;

    /** {@return whether the reader of the output has gone away, so that more of it is of no use} */
    boolean isClosed();
}
