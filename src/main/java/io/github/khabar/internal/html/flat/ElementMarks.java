package io.github.khabar.internal.html.flat;

import org.jsoup.nodes.Attributes;

/** Reads what the attributes of one element after another tell. Used by one call. */
final class ElementMarks {
    /** A page has few classes and many elements, so the marks of those met last are kept. */
    private static final int KEPT = 256;

    private final String[] keptClasses = new String[KEPT];
    private final int[] keptStyles = new int[KEPT];
    private final int[] keptMarks = new int[KEPT];
    private Attributes attributes = new Attributes();
    /** Attributes that were not asked for yet; with none left, nothing more is looked up. */
    private int left;
    private int marks;
    private int style;
    private boolean telling;

    /** Reads an element's attributes, of which there are so many. */
    void read(Attributes read, int count, TagCode tag) {
        attributes = read;
        left = count;
        readClasses(value("class"));
        marks |= words("id");
        telling = false;
        left -= tag == TagCode.LINK && left > 0 && read.hasKey("href") ? 1 : 0;
        if (left > 0) {
            readRare();
        }
    }

    private void readRare() {
        telling = attributes.hasKey("itemprop") || attributes.hasKey("itemscope");
        marks |= words("itemprop") | words("role") | words("data-testid") | words("data-component");
        if (left > 0 && isHidden()) {
            marks |= Mark.HIDDEN.bit();
        }
    }

    private boolean isHidden() {
        return attributes.hasKey("hidden") || value("aria-hidden").equals("true") || hides(value("style"));
    }

    /** Bits of {@link Mark}. */
    int marks() {
        return marks;
    }

    /** A number for the class attribute. */
    int style() {
        return style;
    }

    /** Whether the element states something for machines. */
    boolean isTelling() {
        return telling;
    }

    private String value(String key) {
        String value = left > 0 ? attributes.get(key) : "";
        left -= value.isEmpty() ? 0 : 1;
        return value;
    }

    private int words(String key) {
        String value = value(key);
        return value.isEmpty() ? 0 : ClassWords.STANDARD.marks(value);
    }

    private void readClasses(String classes) {
        int length = classes.length();
        // To compare is cheaper than to hash, so the slot hangs on three characters only.
        int slot = length == 0 ? 0 : length * 37 + classes.charAt(0) * 7 + classes.charAt(length >> 1) * 3 + classes.charAt(length - 1) & KEPT - 1;
        if (!classes.equals(keptClasses[slot])) {
            keptClasses[slot] = classes;
            keptStyles[slot] = classes.hashCode();
            keptMarks[slot] = ClassWords.STANDARD.marks(classes);
        }
        style = keptStyles[slot];
        marks = keptMarks[slot];
    }

    private static boolean hides(String style) {
        int at = style.indexOf("display");
        return at >= 0 && style.indexOf("none", at) > at || style.contains("visibility:hidden");
    }
}
