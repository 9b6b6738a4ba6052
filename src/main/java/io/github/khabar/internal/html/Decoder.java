package io.github.khabar.internal.html;

import io.github.khabar.article.Warning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a page into characters. Immutable and thread-safe. */
public final class Decoder {

    /**
     * The characters of a page.
     *
     * @param text the characters
     * @param warnings what was done to get them
     */
    public record Decoded(String text, List<Warning> warnings) {}

    /**
     * Decodes a page.
     *
     * @param bytes the page as fetched
     * @param declared the charset label of the transport, or null
     * @return its characters
     */
    public Decoded decode(byte[] bytes, @Nullable String declared) {
        return new Decoded(new String(bytes, StandardCharsets.UTF_8), List.of());
    }
}
