package io.github.khabar.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a run reads and writes.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {}
