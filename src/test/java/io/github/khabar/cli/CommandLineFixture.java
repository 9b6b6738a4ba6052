package io.github.khabar.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Runs the command line in memory. */
final class CommandLineFixture {
    private byte[] input = new byte[0];

    /** What a run gave. */
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    CommandLineFixture withInput(byte[] bytes) {
        input = bytes;
        return this;
    }

    Result run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input), stream(out), stream(err));
        String[] words = new String[args.length];
        for (int at = 0; at < words.length; at++) {
            words[at] = String.valueOf(args[at]);
        }
        int code = Main.run(streams, words);
        streams.out().flush();
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** A page whose story begins with the given headline. */
    static String page(String headline) {
        return "<html lang=ar><title>" + headline + "</title><article><h1>" + headline + "</h1>"
                + ("<p>قال الوزير إن العمل مستمر في الموقع الجديد وإن النتائج ستعلن خلال أيام قليلة.</p>").repeat(3)
                + "</article></html>";
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static Path writeGzip(Path file, byte[] bytes) throws IOException {
        return Files.write(file, gzip(bytes));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
