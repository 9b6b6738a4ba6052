package io.github.khabar.internal.html.decode;

import io.github.khabar.internal.lexicon.ResourceLines;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What encoding a label means, by the table of the WHATWG Encoding Standard. Thread-safe; has no state. */
final class CharsetLabels {

    private CharsetLabels() {}

    /** The table, read when the first label asks that is not UTF-8. */
    private static final class Table {
        private static final Map<String, Charset> CHARSETS = new HashMap<>();

        static {
            for (String line : ResourceLines.read(CharsetLabels.class, "charset-labels.txt")) {
                int tab = line.indexOf('\t');
                if (tab > 0 && Charset.isSupported(line.substring(0, tab))) {
                    Charset charset = Charset.forName(line.substring(0, tab));
                    for (String label : line.substring(tab + 1).split(" ")) {
                        CHARSETS.put(label, charset);
                    }
                }
            }
        }
    }

    /** {@return the encoding, or null for no label and for one that nobody knows} */
    static @Nullable Charset find(@Nullable String label) {
        if (label == null || label.length() > 40) {
            return null;
        }
        String name = bare(label).toLowerCase(Locale.ROOT);
        return name.equals("utf-8") ? StandardCharsets.UTF_8 : Table.CHARSETS.get(name);
    }

    private static String bare(String label) {
        int start = 0;
        int end = label.length();
        while (start < end && isNoise(label.charAt(start))) {
            start++;
        }
        while (end > start && isNoise(label.charAt(end - 1))) {
            end--;
        }
        return label.substring(start, end);
    }

    private static boolean isNoise(char c) {
        return c <= ' ' || c == '"' || c == '\'' || c == ';' || c == ',';
    }
}
