package io.github.khabar.internal.html.flat;

/** What a word in the classes of html or body tells about the page. */
public enum PageWord {
    /** It is one story. */
    ONE,
    /** It is a list. */
    MANY,
    /** It is a ware, a shelf or a thread. */
    TRADE;

    /** {@return the bit of this word in a mask} */
    public int bit() {
        return 1 << ordinal();
    }
}
