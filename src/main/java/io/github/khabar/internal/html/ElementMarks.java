package io.github.khabar.internal.html;

import org.jsoup.nodes.Attributes;

/** Reads the marks of one element from its attributes. */
final class ElementMarks {
    private ElementMarks() {}

    static int of(Attributes attributes) {
        return words(attributes, "class")
                | words(attributes, "id")
                | words(attributes, "itemprop")
                | words(attributes, "role")
                | words(attributes, "data-testid")
                | words(attributes, "data-component")
                | hidden(attributes);
    }

    private static int words(Attributes attributes, String key) {
        String value = attributes.get(key);
        return value.isEmpty() ? 0 : ClassWords.STANDARD.marks(value);
    }

    private static int hidden(Attributes attributes) {
        boolean hidden = attributes.hasKey("hidden")
                || "true".equals(attributes.get("aria-hidden"))
                || hides(attributes.get("style"));
        return hidden ? Mark.HIDDEN.bit() : 0;
    }

    private static boolean hides(String style) {
        int at = style.indexOf("display");
        return at >= 0 && style.indexOf("none", at) > at || style.contains("visibility:hidden");
    }
}
