package io.github.khabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
            return entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /** Parts by hand: the streams of {@link String#lines} cost more at start-up than the lists do. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank() && line.charAt(0) != '#') {
                entries.add(line);
            }
            start = end + 1;
        }
        return entries;
    }
}
