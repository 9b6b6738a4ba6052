package io.github.khabar.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private static final int BUFFER = 1 << 16;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Streams streams = new Streams(System.in, utf8(FileDescriptor.out, BUFFER), utf8(FileDescriptor.err, 1));
        int code = run(streams, args);
        streams.out().flush();
        System.exit(code);
    }

    /**
     * Runs the command.
     *
     * @param streams where it reads and writes
     * @param args the arguments
     * @return 0 when all went well, 1 when an input could not be read, 2 when the arguments are wrong
     */
    static int run(Streams streams, String... args) {
        CommandLine command = new CommandLine(new KhabarCommand(streams));
        command.getCommandSpec().version("khabar " + version());
        return command.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, line, parsed) -> failed(streams, exception))
                .execute(args);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(version unknown, not run from a jar)" : version;
    }

    /** Inputs that fail are outcomes; only the output can still break a run. */
    private static int failed(Streams streams, Exception exception) throws Exception {
        if (exception instanceof IOException) {
            streams.err().println("khabar: cannot write the output: " + exception);
            return 1;
        }
        throw exception;
    }

    /** Arabic needs UTF-8 whatever the platform's charset is. */
    private static PrintStream utf8(FileDescriptor descriptor, int buffer) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), buffer), buffer == 1, StandardCharsets.UTF_8);
    }
}
