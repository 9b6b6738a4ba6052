package io.github.khabar.internal.html.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A single-byte encoding both ways. As browsers do, a byte from 80 to 9F that the encoding leaves free is the control character of
 * that number, so that nothing is lost. Immutable and thread-safe.
 */
final class CharsetBytes {
    static final CharsetBytes WINDOWS_1252 = new CharsetBytes(Charset.forName("windows-1252"));
    static final CharsetBytes WINDOWS_1256 = new CharsetBytes(Charset.forName("windows-1256"));
    static final CharsetBytes ISO_8859_6 = new CharsetBytes(Charset.forName("ISO-8859-6"));

    private static final int NONE = -1;

    private final Charset charset;
    private final char[] high = new char[128];
    private final short[] low = new short[0x2200]; // no character of these encodings lies beyond U+2122

    private CharsetBytes(Charset charset) {
        this.charset = charset;
        Arrays.fill(low, (short) NONE);
        for (int b = 0; b < 128; b++) {
            low[b] = (short) b;
        }
        for (int b = 128; b < 256; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            high[b - 128] = c == '\ufffd' && b < 0xa0 ? (char) b : c;
        }
        for (int b = 255; b >= 128; b--) {
            if (high[b - 128] < low.length) {
                low[high[b - 128]] = (short) b;
            }
            if (b < 0xa0 && low[b] == NONE) {
                low[b] = (short) b; // text read as ISO-8859-1 holds the controls themselves
            }
        }
    }

    Charset charset() {
        return charset;
    }

    /** {@return the character of a byte from 80 on} */
    char highChar(int b) {
        return high[b - 128];
    }

    String decode(byte[] bytes) {
        char[] chars = new char[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            chars[at] = bytes[at] >= 0 ? (char) bytes[at] : high[bytes[at] & 0x7f];
        }
        return new String(chars);
    }

    /** {@return the bytes of a text; empty when a character has none} */
    byte[] encode(CharSequence text) {
        byte[] bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            char c = text.charAt(at);
            int b = c < low.length ? low[c] : NONE;
            if (b == NONE) {
                return new byte[0];
            }
            bytes[at] = (byte) b;
        }
        return bytes;
    }

    /** {@return a text from strictly valid UTF-8; empty when the bytes are not} */
    static String decodeUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : "";
    }
}
