package io.github.khabar.text;

/**
 * What the display profile has to look at, one class for each UTF-16 code unit. A character needs a look when its class and that of
 * the character before it exceed {@link #SPACE}: two spaces do, and whatever is neither plain nor a space.
 */
final class DisplayClass {
    static final int PLAIN = 0;
    /** U+0020 and the line feed: where one stands alone between words, it stays. */
    static final int SPACE = 1;
    /** An Arabic mark that never composes with the letter before it. */
    static final int MARK = 2;
    /** White space other than U+0020 that breaks no line. */
    static final int BLANK = 5;
    /** A line break other than the line feed. */
    static final int BREAK = 6;
    /** A character that shows nothing: control, bidi control, soft hyphen. */
    static final int DROP = 7;
    /** ZWNJ and ZWJ. */
    static final int JOINER = 8;
    static final int TATWEEL = 9;
    /** Arabic presentation form. */
    static final int FORM = 10;
    /** Farsi yeh or keheh: in an Arabic text a wrong key, in a Persian text the letter. */
    static final int FARSI = 11;
    /** A C1 control that stands where windows-1252 has a punctuation mark. */
    static final int C1 = 12;
    static final int SURROGATE = 13;
    /** An Arabic mark that composes: madda, hamza above, hamza below. */
    static final int COMPOSING = 14;
    /** A character outside the Arabic blocks that may change under NFC; whole blocks, for brevity. */
    static final int OTHER = 15;

    private static final byte[] CLASSES = new byte[0x10000];

    static {
        // whole blocks first, what is known of single characters after
        put(OTHER, "0300-036F 0374 037E 0387 0483-0487 0591-05C9 0711-074A 07EB-07FD 0816-0859 085A-085B 0900-1DFF 1F00-1FFF");
        put(OTHER, "20D0-20F0 2126 212A 212B 2329-232A 2ADC 2CEF-2CF1 2D7F 2DE0-2DFF 302A-302F 3099-309A A66F-ABED");
        put(OTHER, "F900-FB4F FE20-FE2F");
        put(DROP, "0000-001F 007F-009F 00AD 034F 061C 200B 200E-200F 202A-202E 2060-206F FE73 FEFF FFF9-FFFB");
        put(C1, "0085 0091-0097");
        put(SPACE, "000A 0020");
        put(BLANK, "0009 00A0 115F-1160 1680 2000-200A 202F 205F 2800 3000 3164 FFA0");
        put(BREAK, "000B-000D 2028-2029");
        put(JOINER, "200C-200D");
        put(MARK, "0610-061A 064B-065F 0670 06D6-06DC 06DF-06E4 06E7-06E8 06EA-06ED 0897-089F 08CA-08E1 08E3-08FF");
        put(COMPOSING, "0653-0655");
        put(TATWEEL, "0640");
        put(FARSI, "06A9 06CC");
        put(FORM, "FB50-FBB1 FBD3-FD3D FD50-FD8F FD92-FDC7 FDF0-FDF9 FE70-FE72 FE74 FE76-FEFC");
        put(SURROGATE, "D800-DFFF");
    }

    private DisplayClass() {}

    /** {@return the table itself, for the inner loop; read only} */
    static byte[] table() {
        return CLASSES;
    }

    static int of(char c) {
        return CLASSES[c];
    }

    static boolean isWhite(char c) {
        int k = CLASSES[c];
        return k == SPACE || k == BLANK || k == BREAK;
    }

    static boolean isBreak(char c) {
        return c == '\n' || CLASSES[c] == BREAK;
    }

    static boolean isMark(char c) {
        int k = CLASSES[c];
        return k == MARK || k == COMPOSING;
    }

    private static void put(int displayClass, String ranges) {
        CharRanges.fill(CLASSES, 0, displayClass, ranges);
    }
}
