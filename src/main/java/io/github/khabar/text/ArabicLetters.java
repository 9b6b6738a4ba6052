package io.github.khabar.text;

/** How Arabic letters join. */
final class ArabicLetters {
    // letters that join only to the right, from the Unicode file ArabicShaping
    private static final String RIGHT_JOINING = "0622-0625 0627 0629 062F-0632 0648 0671-0673 0675-0677 0688-0699 06C0 06C3-06CB "
            + "06CD 06CF 06D2-06D3 06D5 06EE-06EF 0759-075B 076B-076C 0771 0773-0774 0778-0779 0870-0882 088E 08AA-08AC 08AE 08B1-08B2 "
            + "08B9";
    private static final String NOT_JOINING = "0621 0674 06D5 06DD 06E5-06E6 0887-0888 08AD 08C9";
    private static final String LETTERS =
            "0620-063F 0641-064A 066E-066F 0671-06D3 06D5 06E5-06E6 06EE-06EF 06FA-06FC 06FF 0750-077F 0870-0887 0889-088F 08A0-08C9";

    private static final byte NONE = 1;
    private static final byte RIGHT = 2;
    private static final byte BOTH = 3;
    private static final int FIRST = 0x600;
    private static final byte[] JOINING = new byte[0x300];

    static {
        CharRanges.fill(JOINING, FIRST, BOTH, LETTERS);
        CharRanges.fill(JOINING, FIRST, RIGHT, RIGHT_JOINING);
        CharRanges.fill(JOINING, FIRST, NONE, NOT_JOINING);
        JOINING[0x6dd - FIRST] = 0;
    }

    private ArabicLetters() {}

    /** {@return whether a character is a letter of the Arabic script, presentation forms not counted} */
    static boolean isLetter(char c) {
        return joining(c) > 0;
    }

    /** {@return whether a letter joins the one after it} */
    static boolean joinsNext(char c) {
        return joining(c) == BOTH || c == 'ـ';
    }

    /** {@return whether a letter joins the one before it} */
    static boolean joinsPrevious(char c) {
        return joining(c) > NONE || c == 'ـ';
    }

    private static int joining(char c) {
        return c >= FIRST && c < FIRST + JOINING.length ? JOINING[c - FIRST] : 0;
    }
}
