package io.github.khabar.render;

/** Invisible characters that reorder what stands after them; output never carries them on. */
final class BidiControls {

    private BidiControls() {}

    /** Tells whether a character embeds, overrides or isolates a direction. */
    static boolean isOne(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }
}
