package io.github.khabar.internal.html.decode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the encoding that a page's own markup states, anywhere in its head. Used for one page. */
final class CharsetPrescan {
    private final byte[] page;
    private int at;

    private CharsetPrescan(byte[] page) {
        this.page = page;
    }

    /** {@return the stated label as written, or null} */
    static @Nullable String label(byte[] page) {
        CharsetPrescan scan = new CharsetPrescan(page);
        String label = scan.xmlDeclaration();
        return label != null ? label : scan.metas();
    }

    private @Nullable String xmlDeclaration() {
        if (!startsWith("<?xml")) {
            return null;
        }
        int end = find("?>", 0);
        return end < 0 ? null : value(text(0, end), "encoding");
    }

    private @Nullable String metas() {
        while ((at = next('<')) >= 0) {
            if (startsWith("<!--")) {
                at = after("-->");
            } else if (startsWith("<script") || startsWith("<style")) {
                at = after(startsWith("<style") ? "</style" : "</script");
            } else if (startsWith("<body") || startsWith("</head")) {
                return null;
            } else if (startsWith("<meta")) {
                String label = meta();
                if (label != null) {
                    return label;
                }
            } else {
                at++;
            }
            if (at < 0) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String meta() {
        int start = at;
        int end = start;
        while (end < page.length && page[end] != '>') {
            end++;
        }
        at = end;
        return end - start > 1000 ? null : value(text(start, end), "charset");
    }

    /** Reads {@code name = value}, quoted or not, also inside the value of another attribute. */
    private static @Nullable String value(String tag, String name) {
        int from = tag.toLowerCase(Locale.ROOT).indexOf(name);
        if (from < 0) {
            return null;
        }
        int at = skip(tag, from + name.length(), " \t\r\n");
        if (at == tag.length() || tag.charAt(at) != '=') {
            return null;
        }
        int start = skip(tag, at + 1, " \t\r\n\"'");
        int end = start;
        while (end < tag.length() && " \t\r\n\"';/>?".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return end == start ? null : tag.substring(start, end);
    }

    private static int skip(String text, int from, String what) {
        int at = from;
        while (at < text.length() && what.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int next(char c) {
        int next = at;
        while (next < page.length && page[next] != c) {
            next++;
        }
        return next < page.length ? next : -1;
    }

    private int after(String what) {
        int found = find(what, at);
        return found < 0 ? -1 : found + what.length();
    }

    private int find(String what, int from) {
        for (int start = from; start <= page.length - what.length(); start++) {
            if (matches(what, start)) {
                return start;
            }
        }
        return -1;
    }

    private boolean startsWith(String what) {
        return matches(what, at);
    }

    private boolean matches(String what, int start) {
        if (start + what.length() > page.length) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            int b = page[start + i];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String text(int start, int end) {
        return new String(page, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
