package io.github.khabar.internal.html.flat;

/** Looks at the ends of a range and for words in it. Has no state. */
final class UnitScan {
    private UnitScan() {}

    /** The end of a range without white space before it. */
    static int trimmedEnd(CharSequence text, int start, int end) {
        int stop = end;
        while (stop > start && CharKinds.isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    /** Tells whether a text holds a letter or digit. */
    static boolean hasWord(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if ((CharKinds.of(text.charAt(at)) & CharKinds.WORD) != 0) {
                return true;
            }
        }
        return false;
    }
}
