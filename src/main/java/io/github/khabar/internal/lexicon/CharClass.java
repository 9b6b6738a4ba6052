package io.github.khabar.internal.lexicon;

/**
 * What {@link Character} tells of a character, looked up in a small table for Latin and Arabic, where nearly all characters of a page
 * are: the search for word borders asks once a character. Thread-safe; has no state.
 */
public final class CharClass {
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int SPACE = 4;
    private static final byte[] CLASSES = new byte[0x700];

    static {
        for (char c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = (byte) of(c);
        }
    }

    private CharClass() {}

    private static int of(char c) {
        return (Character.isLetter(c) ? LETTER : 0) | (Character.isDigit(c) ? DIGIT : 0) | (Character.isWhitespace(c) ? SPACE : 0);
    }

    private static boolean is(char c, int classes) {
        return ((c < CLASSES.length ? CLASSES[c] : of(c)) & classes) != 0;
    }

    /**
     * Tells whether a word is made of it.
     *
     * @param c a character
     * @return as {@link Character#isLetterOrDigit(char)}
     */
    public static boolean isLetterOrDigit(char c) {
        return is(c, LETTER | DIGIT);
    }

    /**
     * Tells whether it is a digit.
     *
     * @param c a character
     * @return as {@link Character#isDigit(char)}
     */
    public static boolean isDigit(char c) {
        return is(c, DIGIT);
    }

    /**
     * Tells whether it is white space.
     *
     * @param c a character
     * @return as {@link Character#isWhitespace(char)}
     */
    public static boolean isWhitespace(char c) {
        return is(c, SPACE);
    }
}
