package io.github.khabar.internal.lexicon;

/**
 * What {@link Character} tells of a character, looked up in a small table for Latin and Arabic, where nearly all characters of a page
 * are: the search for word borders asks once a character. Thread-safe; has no state.
 */
public final class CharClass {
    /** A letter or digit. */
    public static final int WORD = 1;
    /** White space. */
    public static final int SPACE = 2;

    private static final int DIGIT = 4;
    private static final byte[] CLASSES = new byte[0x700];
    private static final char FIRST_MARK = '\u2000';
    private static final byte[] MARKS = new byte[0x70]; // the dashes and quotation marks of all scripts

    static {
        for (char c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = (byte) read(c);
        }
        for (int mark = 0; mark < MARKS.length; mark++) {
            MARKS[mark] = (byte) read((char) (FIRST_MARK + mark));
        }
    }

    private CharClass() {}

    private static int read(char c) {
        return (Character.isLetterOrDigit(c) ? WORD : 0) | (Character.isWhitespace(c) ? SPACE : 0) | (Character.isDigit(c) ? DIGIT : 0);
    }

    /**
     * Tells the classes of a character, for loops that count without branches.
     *
     * @param c a character
     * @return the sum of its classes
     */
    public static int of(char c) {
        return c < CLASSES.length ? CLASSES[c] : ofRare(c);
    }

    private static int ofRare(char c) {
        int mark = c - FIRST_MARK;
        return mark >= 0 && mark < MARKS.length ? MARKS[mark] : read(c);
    }

    /**
     * Tells whether a word is made of it.
     *
     * @param c a character
     * @return as {@link Character#isLetterOrDigit(char)}
     */
    public static boolean isLetterOrDigit(char c) {
        return (of(c) & WORD) != 0;
    }

    /**
     * Tells whether it is a digit.
     *
     * @param c a character
     * @return as {@link Character#isDigit(char)}
     */
    public static boolean isDigit(char c) {
        return (of(c) & DIGIT) != 0;
    }

    /**
     * Tells whether it is white space.
     *
     * @param c a character
     * @return as {@link Character#isWhitespace(char)}
     */
    public static boolean isWhitespace(char c) {
        return (of(c) & SPACE) != 0;
    }
}
