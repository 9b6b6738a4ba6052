package io.github.khabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody looks at a stream. */
final class Terminal {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final int OUT = 1;
    private static final int ERR = 2;

    private Terminal() {}

    /** {@return whether standard output is a terminal} */
    static boolean showsOutput() {
        return isTerminal(OUT);
    }

    /** {@return whether standard error is a terminal} */
    static boolean showsErrors() {
        return isTerminal(ERR);
    }

    /** Java tells of both streams together only, and since 22 not even that; Linux tells of each. */
    private static boolean isTerminal(int descriptor) {
        if (Files.isDirectory(DESCRIPTORS)) {
            try {
                String target = Files.readSymbolicLink(DESCRIPTORS.resolve(String.valueOf(descriptor))).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return System.console() != null && Runtime.version().feature() < 22;
    }
}
