package io.github.khabar.internal.html.parse;

/**
 * The names of tags that a walk over markup has to know, and what it does with each. A name of up to eight letters is one
 * number, so that to know it costs one look into a table. Immutable and thread-safe.
 */
enum TagNames {
    /** A tag of which all attributes may be read. */
    WHOLE("meta", "link", "base", "html", "input"),
    /** Formatting that jsoup opens again wherever a block closed it, and whose attributes it compares for that. */
    FORMATTING("b", "i", "s", "u", "em", "tt", "big", "code", "font", "nobr", "small", "strike", "strong"),
    /** What stands in it is code. */
    CODE("script", "style"),
    /** What stands in it is text alone: no tag and no comment begins there. */
    TEXT("title", "textarea", "iframe", "xmp", "noembed", "noframes", "plaintext"),
    /** Any other tag. */
    OTHER;

    private static final int LONGEST = 8;
    private static final int BITS = 7; // of an index into the table
    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final long[] KEYS = new long[1 << BITS];
    private static final TagNames[] ROLES = new TagNames[1 << BITS];

    static {
        for (TagNames role : values()) {
            for (String name : role.names) {
                int slot = slot(key(name, 0, name.length()));
                KEYS[slot] = key(name, 0, name.length());
                ROLES[slot] = role;
            }
        }
    }

    private final String[] names;

    TagNames(String... names) {
        this.names = names;
    }

    /** {@return what the name in a range of markup is, in small letters or capitals} */
    static TagNames of(String html, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return length == "plaintext".length() && html.regionMatches(true, from, "plaintext", 0, length) ? TEXT : WHOLE;
        }
        int slot = slot(key(html, from, to));
        return KEYS[slot] == 0 ? OTHER : ROLES[slot];
    }

    /** Whether the attributes stay as they are. */
    boolean keepsAttributes() {
        return this == WHOLE || this == FORMATTING;
    }

    /** Letters of both cases have the same last five bits, and no other character of ASCII becomes a letter by one bit more. */
    private static long key(String html, int from, int to) {
        long key = 0;
        for (int at = from; at < to; at++) {
            char c = html.charAt(at);
            key = key << 8 | (c < 0x80 ? c | 0x20 : 0x7f);
        }
        return key;
    }

    private static int slot(long key) {
        int slot = (int) (key * SPREAD >>> 64 - BITS);
        while (KEYS[slot] != 0 && KEYS[slot] != key) {
            slot = slot + 1 & (1 << BITS) - 1;
        }
        return slot;
    }
}
