package io.github.khabar.render;

import java.util.Locale;
import java.util.Optional;

/** Lets out only addresses that a reader can follow safely. */
final class SafeUrl {

    private SafeUrl() {}

    /** Tells whether an address is http or https. */
    static boolean isOne(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Checks an address.
     *
     * @param url the address
     * @return the address with spaces, quotes and angle brackets encoded and control characters left out; empty when it is not http or https
     */
    static Optional<String> of(String url) {
        if (!isOne(url)) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(url.length());
        for (int at = 0; at < url.length(); at++) {
            char c = url.charAt(at);
            switch (c) {
                case ' ' -> out.append("%20");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '"' -> out.append("%22");
                case '\\' -> out.append("%5C");
                default -> {
                    if (c > ' ' && !BidiControls.isOne(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return Optional.of(out.toString());
    }
}
