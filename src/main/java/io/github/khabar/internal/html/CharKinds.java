package io.github.khabar.internal.html;

/** What each character is to the reader of lines, as a table for the scripts of the Middle East and Europe. Immutable and thread-safe. */
final class CharKinds {
    /** A letter or digit: part of a word. */
    static final int WORD = 1;
    /** Ends a sentence. */
    static final int END = 4;
    static final int COMMA = 8;
    /** White space of any kind or without width. */
    static final int BLANK = 16;
    /** Stands inside words and does not count: harakat, tatweel, apostrophe. */
    static final int INSIDE = 32;

    private static final int TABLE_SIZE = 0x800;
    private static final byte[] KINDS = new byte[TABLE_SIZE];
    private static final char[] WORDS = new char[TABLE_SIZE];

    static {
        for (int c = 0; c < TABLE_SIZE; c++) {
            KINDS[c] = (byte) compute((char) c);
            WORDS[c] = (KINDS[c] & WORD) == 0 ? 0 : computeFolded((char) c);
        }
    }

    private CharKinds() {}

    /** Gives the kinds of a character as bits. */
    static int of(char c) {
        return c < TABLE_SIZE ? KINDS[c] : compute(c);
    }

    /** Gives the folded form of a letter or digit, or 0 for any other character. */
    static int word(char c) {
        return c < TABLE_SIZE ? WORDS[c] : (compute(c) & WORD) == 0 ? 0 : computeFolded(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0x660 && c <= 0x669 || c >= 0x6F0 && c <= 0x6F9;
    }

    static boolean isBlank(char c) {
        return (of(c) & BLANK) != 0;
    }

    static boolean isSentenceEnd(char c) {
        return (of(c) & END) != 0;
    }

    private static int compute(char c) {
        if (isInside(c)) {
            return INSIDE;
        }
        if (blank(c)) {
            return BLANK;
        }
        return Character.isLetterOrDigit(c) ? WORD : punctuation(c);
    }

    private static boolean isInside(char c) {
        return c == 'ـ' || c == '\'' || c == '’' || c >= 0x610 && c <= 0x61A || c >= 0x64B && c <= 0x65F || c == 0x670 || c == 0x200C;
    }

    private static boolean blank(char c) {
        return c <= ' '
                || c == 0xA0
                || c >= 0x2000 && (c <= 0x200F || c >= 0x2028 && c <= 0x202F || c >= 0x205F && c <= 0x206F)
                || c == 0x3000
                || c == 0xFEFF
                || c == 0xAD;
    }

    private static int punctuation(char c) {
        return switch (c) {
            case '.', '!', '؟', '?', '…', '۔' -> END;
            case '،', ',', '؛', ';' -> COMMA;
            default -> 0;
        };
    }

    /** Folds the spellings of alef, ya and ta marbuta, and capitals. */
    private static char computeFolded(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> Character.toLowerCase(c);
        };
    }
}
