package io.github.khabar.internal.html.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A byte-order mark.
 *
 * @param charset the encoding it stands for
 * @param length its bytes
 */
record DecodingMark(Charset charset, int length) {

    /** {@return the mark at the start of a page, or null} */
    static @Nullable DecodingMark of(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return new DecodingMark(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xff, 0xfe, 0, 0)) {
            return new DecodingMark(Charset.forName("UTF-32LE"), 4);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return new DecodingMark(StandardCharsets.UTF_16LE, 2);
        }
        return starts(bytes, 0xfe, 0xff) ? new DecodingMark(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
