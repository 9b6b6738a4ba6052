package io.github.khabar.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes plain text, which declares no charset: UTF-8, UTF-16 with a byte order mark, else Windows-1256. */
final class TextBytes {
    private static final String LEGACY = "windows-1256";

    private TextBytes() {}

    /**
     * Decodes.
     *
     * @param bytes the text
     * @return its characters without byte order mark
     */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, legacy());
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** A cut-down runtime may lack it. */
    private static Charset legacy() {
        return Charset.isSupported(LEGACY) ? Charset.forName(LEGACY) : StandardCharsets.UTF_8;
    }
}
