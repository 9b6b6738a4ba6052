package io.github.khabar.internal.html.decode;

import java.nio.charset.StandardCharsets;

/** Tells files that are no text. Thread-safe; has no state. */
final class DecodingBinary {
    private static final int SAMPLE = 4096;
    private static final int MAX_CONTROLS_PERCENT = 5;
    private static final String[] SIGNATURES = {"%PDF-", "PK\3\4", "\u001f\u008b", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "\u007fELF", "\0asm"};

    private DecodingBinary() {}

    static boolean isBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (String signature : SIGNATURES) {
            if (start.startsWith(signature)) {
                return true;
            }
        }
        int size = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int at = 0; at < size; at++) {
            controls += isControl(bytes[at]) ? 1 : 0;
        }
        return controls * 100 > size * MAX_CONTROLS_PERCENT;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b;
    }
}
