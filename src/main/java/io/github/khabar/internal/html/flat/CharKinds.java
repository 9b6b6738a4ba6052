package io.github.khabar.internal.html.flat;

/** What each character is to the reader of lines, as a table for the scripts of the Middle East and Europe. Immutable and thread-safe. */
public final class CharKinds {
    /** A letter or digit: part of a word. */
    static final int WORD = 1;
    static final int DIGIT = 2;
    /** Ends a sentence. */
    static final int END = 4;
    static final int COMMA = 8;
    /** White space of any kind or without width. */
    static final int BLANK = 16;
    /** Stands inside words and does not count: harakat, tatweel, apostrophe. */
    static final int INSIDE = 32;

    private static final int TABLE_SIZE = 0x800;
    private static final int KINDS_SHIFT = 16;
    private static final int WORD_BITS = 0xFFFF;
    /** Kinds and folded form in one number, so that a character costs one look. */
    private static final int[] LOOKS = new int[TABLE_SIZE];

    static {
        for (int c = 0; c < TABLE_SIZE; c++) {
            LOOKS[c] = computeLook((char) c);
        }
    }

    private CharKinds() {}

    /** Gives all that is known about a character, for {@link #word(int)} and {@link #kinds(int)}. */
    static int look(char c) {
        return c < TABLE_SIZE ? LOOKS[c] : computeLook(c);
    }

    /** Gives the folded form of a letter or digit, or 0 for any other character. */
    static int word(int look) {
        return look & WORD_BITS;
    }

    /** Gives the kinds as bits. */
    static int kinds(int look) {
        return look >>> KINDS_SHIFT;
    }

    /** Gives 1 for a digit, else 0. */
    static int digit(int look) {
        return look >>> KINDS_SHIFT + 1 & 1;
    }

    /** Gives the kinds of a character as bits. */
    static int of(char c) {
        return kinds(look(c));
    }

    private static int computeLook(char c) {
        int kinds = compute(c);
        return kinds << KINDS_SHIFT | ((kinds & WORD) == 0 ? 0 : computeFolded(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0x660 && c <= 0x669 || c >= 0x6F0 && c <= 0x6F9;
    }

    public static boolean isBlank(char c) {
        return (of(c) & BLANK) != 0;
    }

    public static boolean isSentenceEnd(char c) {
        return (of(c) & END) != 0;
    }

    private static int compute(char c) {
        if (isInside(c)) {
            return INSIDE;
        }
        if (blank(c)) {
            return BLANK;
        }
        return Character.isLetterOrDigit(c) ? isDigit(c) ? WORD | DIGIT : WORD : punctuation(c);
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
