package io.github.khabar.internal.html.decode;

import io.github.khabar.article.Warning;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into characters. A byte-order mark decides; then what the bytes themselves show; what the transport and
 * the markup state counts where the bytes do not refute it. Immutable and thread-safe.
 */
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
     * @return its characters; none when the bytes are no text
     */
    public Decoded decode(byte[] bytes, @Nullable String declared) {
        DecodingMark mark = DecodingMark.of(bytes);
        if (mark != null) {
            int start = mark.length();
            return finish(new String(bytes, start, bytes.length - start, mark.charset()), new ArrayList<>());
        }
        Charset wide = CharsetEvidence.utf16(bytes);
        if (wide != null) {
            return finish(new String(bytes, wide), noted(stated(bytes, declared), wide));
        }
        if (DecodingBinary.isBinary(bytes)) {
            return new Decoded("", List.of(new Warning(Warning.Kind.BINARY_INPUT, "the input is no text")));
        }
        return decodeNarrow(bytes, declared);
    }

    private static Decoded decodeNarrow(byte[] bytes, @Nullable String declared) {
        Stated stated = stated(bytes, declared);
        // Java decodes bytes that are no UTF-8 slowly: most are told by their beginning
        String text = CharsetUtf8Scan.beginsBroken(bytes) ? null : new String(bytes, StandardCharsets.UTF_8);
        boolean valid = text != null && text.indexOf('\ufffd') < 0;
        if (valid && !stated.isEscaped()) {
            return decodeValid(text, text.length() == bytes.length, stated);
        }
        if (!valid && CharsetUtf8Scan.isMostlyValid(bytes)) {
            return finish(new String(bytes, StandardCharsets.UTF_8), noted(stated, StandardCharsets.UTF_8));
        }
        CharsetBytes arabic = CharsetEvidence.arabic(bytes, stated.charset());
        if (arabic != null) {
            return finish(arabic.decode(bytes), noted(stated, arabic.charset()));
        }
        return decodeStated(bytes, stated);
    }

    private static Decoded decodeValid(String text, boolean ascii, Stated stated) {
        return ascii ? new Decoded(text, List.of()) : finish(text, noted(stated, StandardCharsets.UTF_8));
    }

    /** Reads a page that is neither UTF-8 nor Arabic in what it says it is in; when it says nothing that fits, as the web does. */
    private static Decoded decodeStated(byte[] bytes, Stated stated) {
        Charset charset = stated.charset();
        if (charset == null || isWestern(charset) || stated.isArabic() && CharsetEvidence.isLatin(bytes)) {
            return finish(CharsetBytes.WINDOWS_1252.decode(bytes), noted(stated, CharsetBytes.WINDOWS_1252.charset()));
        }
        return finish(new String(bytes, charset), new ArrayList<>());
    }

    private static boolean isWestern(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(CharsetBytes.WINDOWS_1252.charset());
    }

    private static Decoded finish(String text, List<Warning> warnings) {
        MojibakeRepair repair = new MojibakeRepair();
        String repaired = MojibakeSmell.isIn(text) ? repair.repairPage(text) : text;
        repair.kinds().forEach(kind -> warnings.add(new Warning(Warning.Kind.MOJIBAKE_REPAIRED, kind)));
        int lost = 0;
        for (int at = repaired.indexOf('\ufffd'); at >= 0; at = repaired.indexOf('\ufffd', at + 1)) {
            lost++;
        }
        if (lost > 0) {
            warnings.add(new Warning(Warning.Kind.CHARACTERS_LOST, lost + " characters are lost (U+FFFD)"));
        }
        return new Decoded(repaired, List.copyOf(warnings));
    }

    /**
     * What is said of the encoding.
     *
     * @param label as written, or null
     * @param charset what the label means, or null
     */
    private record Stated(@Nullable String label, @Nullable Charset charset) {

        /** {@return whether ASCII bytes may stand for other characters} */
        boolean isEscaped() {
            return charset != null && charset.name().startsWith("ISO-2022");
        }

        boolean isArabic() {
            return CharsetBytes.WINDOWS_1256.charset().equals(charset) || CharsetBytes.ISO_8859_6.charset().equals(charset);
        }
    }

    private static Stated stated(byte[] bytes, @Nullable String declared) {
        Charset charset = CharsetLabels.find(declared);
        if (charset != null) {
            return new Stated(declared, charset);
        }
        String label = CharsetPrescan.label(bytes);
        return label == null ? new Stated(declared, null) : new Stated(label, CharsetLabels.find(label));
    }

    private static List<Warning> noted(Stated stated, Charset used) {
        List<Warning> warnings = new ArrayList<>();
        boolean expected = stated.label() == null && used.equals(StandardCharsets.UTF_8);
        if (!expected && !used.equals(stated.charset())) {
            String label = stated.label() == null ? "no encoding declared" : "declared " + shortened(stated.label());
            warnings.add(new Warning(Warning.Kind.CHARSET, label + ", read as " + used.name()));
        }
        return warnings;
    }

    private static String shortened(String label) {
        return label.length() > 40 ? label.substring(0, 40) : label;
    }
}
