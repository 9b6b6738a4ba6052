package io.github.khabar.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lines of a file that lies beside a class. */
public final class ResourceLines {

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
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file + " beside " + owner.getName(), broken);
        }
    }
}
