package io.github.khabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that lie beside this package. */
final class TextResource {

    private TextResource() {}

    /** {@return the lines that hold entries: no blank line, no comment} */
    static List<String> lines(String file) {
        try (InputStream in = TextResource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
