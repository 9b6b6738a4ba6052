package io.github.khabar.internal.html.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells from bytes that are not UTF-8 what they may be. Thread-safe; has no state. */
final class CharsetEvidence {
    private static final int SAMPLE = 4096;
    private static final int MIN_LETTERS = 2;
    private static final double MARGIN = 0.3; // by which one Arabic encoding must beat the one that the page states

    private CharsetEvidence() {}

    /**
     * Finds UTF-16 without a byte-order mark: in Arabic or Latin text nearly every second byte is 06 or 00, which no other text holds.
     *
     * @return the encoding, or null
     */
    static @Nullable Charset utf16(byte[] bytes) {
        int[] zeros = new int[2];
        int size = Math.min(bytes.length, SAMPLE) & ~1;
        for (int at = 0; at < size; at++) {
            if (bytes[at] == 0 || bytes[at] == 6) {
                zeros[at & 1]++;
            }
        }
        int pairs = size / 2;
        if (pairs < 2 || Math.max(zeros[0], zeros[1]) < pairs * 0.6 || Math.min(zeros[0], zeros[1]) > pairs * 0.2) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /**
     * Finds an Arabic single-byte encoding by its letters.
     *
     * @param stated what the page says it is in, or null
     * @return the encoding, or null when the text is not Arabic in either
     */
    static @Nullable CharsetBytes arabic(byte[] bytes, @Nullable Charset stated) {
        int[] counts = new int[256];
        int besideLatin = count(bytes, counts);
        int letters = letters(counts);
        double windows = mean(counts, CharsetBytes.WINDOWS_1256);
        double iso = mean(counts, CharsetBytes.ISO_8859_6);
        boolean arabic = letters >= MIN_LETTERS && CharsetLetters.areArabic(Math.max(windows, iso), letters);
        if (!arabic || besideLatin * 2 > letters) {
            return null;
        }
        boolean isIso = CharsetBytes.ISO_8859_6.charset().equals(stated);
        boolean isWindows = CharsetBytes.WINDOWS_1256.charset().equals(stated);
        double lead = iso - windows + (isIso ? MARGIN : 0) - (isWindows ? MARGIN : 0);
        return lead > 0 ? CharsetBytes.ISO_8859_6 : CharsetBytes.WINDOWS_1256;
    }

    /** {@return whether the letters beyond ASCII are the accented ones of Latin text} */
    static boolean isLatin(byte[] bytes) {
        int[] counts = new int[256];
        return count(bytes, counts) * 2 > letters(counts);
    }

    private static int letters(int[] counts) {
        int letters = 0;
        for (int b = 0xc0; b < 256; b++) {
            letters += counts[b];
        }
        return letters;
    }

    /** Counts bytes and returns how many letters stand beside an ASCII letter, as the accented ones of Latin text do. */
    private static int count(byte[] bytes, int[] counts) {
        int besideLatin = 0;
        for (int at = 0; at < bytes.length; at++) {
            int b = bytes[at];
            if (b < 0) {
                counts[b & 0xff]++;
                if (b >= (byte) 0xc0 && (isLatin(bytes, at - 1) || isLatin(bytes, at + 1))) {
                    besideLatin++;
                }
            }
        }
        return besideLatin;
    }

    private static boolean isLatin(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && (bytes[at] | 32) >= 'a' && (bytes[at] | 32) <= 'z';
    }

    private static double mean(int[] counts, CharsetBytes charset) {
        double sum = 0;
        int letters = 0;
        for (int b = 128; b < 256; b++) {
            float log = CharsetLetters.log(charset.highChar(b));
            if (log != 0) {
                sum += (double) log * counts[b];
                letters += counts[b];
            }
        }
        return letters == 0 ? Double.NEGATIVE_INFINITY : sum / letters;
    }
}
