package io.github.khabar.internal.html.parse;

/**
 * The attributes that some stage reads, of all elements whose tags are not left whole. Whoever reads another attribute adds it
 * here. Immutable and thread-safe.
 */
enum KeptAttributes {
    /** Read as they are. */
    ALL("class", "id", "role", "rel", "itemprop", "itemscope", "itemtype", "hidden", "aria-hidden", "data-testid", "data-component",
            "content", "datetime", "type", "lang", "src", "data-src", "data-original", "data-lazy-src", "data-url", "width", "height"),
    /** Only what the value begins with is read: whether a link leads to a place on the page. */
    BEGINNING("href"),
    /** Read where it hides the element. */
    HIDING("style"),
    /** Read by nobody. */
    NONE;

    private static final int SIZE = 1 << 7;
    private static final int[] HASHES = new int[SIZE];
    private static final KeptAttributes[] PARTS = new KeptAttributes[SIZE];

    static {
        for (KeptAttributes part : values()) {
            for (String name : part.names) {
                int slot = slot(hash(name));
                while (HASHES[slot] != 0) {
                    slot = slot + 1 & SIZE - 1;
                }
                HASHES[slot] = hash(name);
                PARTS[slot] = part;
            }
        }
    }

    private final String[] names;

    KeptAttributes(String... names) {
        this.names = names;
    }

    private static int hash(String name) {
        int hash = 0;
        for (int at = 0; at < name.length(); at++) {
            hash = then(hash, name.charAt(at));
        }
        return hash;
    }

    /** {@return the hash of a name and one more character, the same for small letters and capitals} */
    static int then(int hash, char c) {
        return hash * 31 + (c | 0x20);
    }

    private static int slot(int hash) {
        return hash * 0x9e3779b9 >>> 25;
    }

    /**
     * Gives how much of an attribute is kept. One that nobody reads may share its hash with one that is read; then it is kept
     * too, which harms nothing.
     *
     * @param hash the hash of its name
     */
    static KeptAttributes of(int hash) {
        for (int slot = slot(hash); HASHES[slot] != 0; slot = slot + 1 & SIZE - 1) {
            if (HASHES[slot] == hash) {
                return PARTS[slot];
            }
        }
        return NONE;
    }
}
