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
            return entries(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /** Parts by hand: streams over lines cost more at start-up than the lists do. */
    private static List<String> entries(byte[] text) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        while (start < text.length) {
            int end = lineEnd(text, start);
            if (end > start && text[start] != '#') {
                entries.add(new String(text, start, end - start, StandardCharsets.UTF_8));
            }
            start = end + 1;
        }
        return entries;
    }

    private static int lineEnd(byte[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }
}
