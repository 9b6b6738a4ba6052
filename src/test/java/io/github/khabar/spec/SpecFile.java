package io.github.khabar.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the examples of a literate spec. An example is a fence marked {@code khabar <kind>} that holds the input, a line with a
 * single full stop, and the expected output.
 */
public final class SpecFile {
    private static final String MARK = "khabar ";

    /**
     * One example.
     *
     * @param file the name of the spec
     * @param section the nearest heading above
     * @param number 1-based number of the example in the file
     * @param kind what the example is about
     * @param input the lines before the full stop
     * @param expected the lines after it
     */
    public record Example(String file, String section, int number, String kind, String input, String expected) {

        @Override
        public String toString() {
            return file + " #" + number + " " + section + ": " + input;
        }
    }

    private final String file;
    private final List<Example> examples = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private String section = "";
    private String fence = "";
    private String kind = "";

    private SpecFile(String file) {
        this.file = file;
    }

    /**
     * Reads a spec.
     *
     * @param resource its name; it lies in {@code /spec}
     * @return its examples in their order
     */
    public static List<Example> read(String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        SpecFile spec = new SpecFile(name);
        lines(name).forEach(spec::line);
        if (!spec.fence.isEmpty() || spec.examples.isEmpty()) {
            throw new IllegalStateException(name + (spec.fence.isEmpty() ? " has no example" : " ends in an open fence"));
        }
        return spec.examples;
    }

    private static List<String> lines(String name) {
        try (InputStream in = SpecFile.class.getResourceAsStream("/spec/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no spec " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void line(String line) {
        if (fence.isEmpty()) {
            outside(line);
        } else if (line.equals(fence)) {
            close();
        } else {
            body.add(line);
        }
    }

    private void outside(String line) {
        if (line.startsWith("#")) {
            section = line.substring(line.indexOf(' ') + 1);
        } else if (line.startsWith("```")) {
            int ticks = line.length() - line.replaceFirst("^`+", "").length();
            fence = line.substring(0, ticks);
            kind = line.substring(ticks).strip();
            body.clear();
        }
    }

    private void close() {
        fence = "";
        if (kind.startsWith(MARK)) {
            int stop = body.indexOf(".");
            if (stop < 0) {
                throw new IllegalStateException(file + ", example " + (examples.size() + 1) + ": no line with a full stop");
            }
            String input = String.join("\n", body.subList(0, stop));
            String expected = String.join("\n", body.subList(stop + 1, body.size()));
            examples.add(new Example(file, section, examples.size() + 1, kind.substring(MARK.length()), input, expected));
        }
    }
}
