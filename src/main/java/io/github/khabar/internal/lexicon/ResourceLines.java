package io.github.khabar.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a file that lies beside a class. */
public final class ResourceLines {
    private static final int USUAL_LENGTH = 16;

    private ResourceLines() {}

    /**
     * Reads a file as UTF-8.
     *
     * @param owner the class beside which the file lies
     * @param file the file's name
     * @return its lines without their ends
     * @throws IllegalStateException if there is no such file
     */
    public static List<String> read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " beside " + owner.getName());
            }
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file + " beside " + owner.getName(), broken);
        }
    }

    /** Parts by hand: the streams of {@link String#lines} cost more at start-up than all lists do. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            lines.add(text.substring(start, last));
            start = end + 1;
        }
        return lines;
    }
}
