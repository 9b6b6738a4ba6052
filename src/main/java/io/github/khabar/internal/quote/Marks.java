package io.github.khabar.internal.quote;

import java.util.Arrays;

/** Which marks of a piece belong together. Filled by {@link MarkPairer}, then only read. */
final class Marks {
    /** Of a piece without marks: most have none. */
    static final Marks OF_NONE = new Marks(0);

    private static final int NONE = -1;

    private final int[] partner;
    private final int[] outer;
    private final boolean[] opening;

    Marks(int size) {
        partner = new int[size];
        Arrays.fill(partner, NONE);
        outer = new int[size];
        Arrays.fill(outer, NONE);
        opening = new boolean[size];
    }

    void pair(int open, int close) {
        partner[open] = close;
        partner[close] = open;
        opening[open] = true;
    }

    /** Notes a mark without partner that looks like an opener. */
    void opensAlone(int mark) {
        opening[mark] = true;
    }

    /** Computes which pairs stand inside no other pair. */
    void close() {
        int at = 0;
        while (at < partner.length) {
            if (partner[at] > at) {
                outer[at] = partner[at];
                at = partner[at];
            }
            at++;
        }
    }

    /** {@return the closing token of an outermost pair by its opening token; -1 for all other tokens} */
    int closer(int token) {
        return token >= 0 && token < outer.length ? outer[token] : NONE;
    }

    int partner(int token) {
        return token >= 0 && token < partner.length ? partner[token] : NONE;
    }

    /** Whether a mark stands alone and looks like an opener. */
    boolean isStrayOpener(int token) {
        return token >= 0 && token < opening.length && opening[token] && partner[token] == NONE;
    }
}
