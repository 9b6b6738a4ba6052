package io.github.khabar.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a file that lies beside a class. */
public final class ResourceLines {
    private static final int USUAL_LENGTH = 20;

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
        return lines(bytes(owner, file));
    }

    /** {@return the bytes of a file} */
    static byte[] bytes(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " beside " + owner.getName());
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file + " beside " + owner.getName(), broken);
        }
    }

    /** Parts by hand and line by line: what runs often and is small is compiled soon, and start-up is all that this is part of. */
    private static List<String> lines(byte[] text) {
        List<String> lines = new ArrayList<>(text.length / USUAL_LENGTH + 1);
        int start = 0;
        while (start < text.length) {
            int end = lineEnd(text, start);
            lines.add(line(text, start, end));
            start = end + 1;
        }
        return lines;
    }

    private static int lineEnd(byte[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private static String line(byte[] text, int start, int end) {
        int last = end > start && text[end - 1] == '\r' ? end - 1 : end;
        return last == start ? "" : new String(text, start, last - start, StandardCharsets.UTF_8);
    }
}
