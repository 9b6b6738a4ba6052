package io.github.khabar.internal.html.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts right text that was decoded in the wrong encoding once: reads it back into bytes and decodes these. A repair counts only when
 * the letters become far more like Arabic. Works piece by piece between markup. Not thread-safe.
 */
final class MojibakeRepair {
    private static final double GAIN = 1.0;
    private static final int MIN_LETTERS = 3;

    private final Set<String> kinds = new TreeSet<>();

    /** A way to read a text again. */
    private interface Reading {
        /** {@return the text read anew; empty when it cannot be} */
        String read(String text);
    }

    private record Kind(String name, Reading reading) {}

    private static final List<Kind> READINGS = new ArrayList<>();

    static {
        Reading latin = text -> CharsetBytes.decodeUtf8(CharsetBytes.WINDOWS_1252.encode(text));
        Reading arabic = text -> CharsetBytes.decodeUtf8(CharsetBytes.WINDOWS_1256.encode(text));
        READINGS.add(new Kind("utf-8 read as windows-1252", latin));
        READINGS.add(new Kind("utf-8 read as windows-1256", arabic));
        READINGS.add(new Kind("windows-1256 read as windows-1252",
                text -> CharsetBytes.WINDOWS_1256.decode(CharsetBytes.WINDOWS_1252.encode(text))));
        READINGS.add(new Kind("iso-8859-6 read as windows-1256",
                text -> CharsetBytes.ISO_8859_6.decode(CharsetBytes.WINDOWS_1256.encode(text))));
        READINGS.add(new Kind("windows-1256 read as iso-8859-6",
                text -> CharsetBytes.WINDOWS_1256.decode(CharsetBytes.ISO_8859_6.encode(text))));
        READINGS.add(new Kind("utf-8 read as windows-1252 twice", text -> latin.read(latin.read(text))));
        READINGS.add(new Kind("utf-8 read as windows-1256 twice", text -> arabic.read(arabic.read(text))));
    }

    /** {@return what was found and put right so far} */
    Set<String> kinds() {
        return kinds;
    }

    /** {@return the page with its broken pieces put right; the same instance when there is none} */
    String repairPage(String page) {
        StringBuilder repaired = null;
        int copied = 0;
        int start = 0;
        for (int at = 0; at <= page.length(); at++) {
            if (at < page.length() && !parts(page.charAt(at))) {
                continue;
            }
            String piece = hasSuspects(page, start, at) ? page.substring(start, at) : "";
            String better = repair(piece);
            if (!better.equals(piece)) {
                repaired = repaired == null ? new StringBuilder(page.length()) : repaired;
                repaired.append(page, copied, start).append(better);
                copied = at;
            }
            start = at + 1;
        }
        return repaired == null ? page : repaired.append(page, copied, page.length()).toString();
    }

    /** {@return a piece of text put right; the same instance when nothing is wrong with it} */
    String repair(String text) {
        if (!isMostlyForeign(text)) {
            return text;
        }
        double mean = CharsetLetters.mean(text);
        return mean >= CharsetLetters.ARABIC ? text : bestReading(text, mean + GAIN);
    }

    private String bestReading(String text, double least) {
        double best = least;
        String repaired = text;
        String kind = "";
        for (Kind candidate : READINGS) {
            String reading = candidate.reading().read(text);
            double mean = reading.isEmpty() ? Double.NEGATIVE_INFINITY : CharsetLetters.mean(reading);
            if (mean != 0 && mean > best && CharsetLetters.areArabic(mean, reading.length())) {
                best = mean;
                repaired = reading;
                kind = candidate.name();
            }
        }
        if (!kind.isEmpty()) {
            kinds.add(kind);
        }
        return repaired;
    }

    private static boolean parts(char c) {
        return c == '<' || c == '>' || c == '\n';
    }

    private static boolean hasSuspects(String page, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = page.charAt(at);
            if (c >= 0xc0 && c < 0x100 || c == 'ط' || c == 'ظ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMostlyForeign(String text) {
        int foreign = 0;
        int latin = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                foreign += CharsetLetters.log(c) != 0 ? 1 : 0;
            } else if (Character.isLetter(c)) {
                latin++;
            }
        }
        return foreign >= MIN_LETTERS && foreign > latin;
    }
}
