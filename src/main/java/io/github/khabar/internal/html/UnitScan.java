package io.github.khabar.internal.html;

/** Looks at the characters of a unit once, when it is written. */
final class UnitScan {
    private UnitScan() {}

    /** The end of the unit without white space after it. */
    static int trimmedEnd(CharSequence text, int start, int end) {
        int stop = end;
        while (stop > start && isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    /** Tells whether a range has a character that shows. */
    static boolean hasInk(CharSequence text, int start, int stop) {
        for (int at = start; at < stop; at++) {
            if (!isBlank(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** White space of any kind and characters without width. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == 0xA0
                || c >= 0x2000 && (c <= 0x200F || c == 0x2028 || c == 0x2029 || c >= 0x202A && c <= 0x202F || c >= 0x205F && c <= 0x206F)
                || c == 0x3000
                || c == 0xFEFF
                || c == 0xAD;
    }

    static void count(Units units, int unit) {
        int words = 0;
        int sentences = 0;
        int commas = 0;
        int digits = 0;
        boolean word = false;
        for (int at = units.from[unit]; at < units.to[unit]; at++) {
            char c = units.text.charAt(at);
            boolean letter = c > '?' && Character.isLetterOrDigit(c) || c >= '0' && c <= '9';
            words += letter && !word ? 1 : 0;
            word = letter || word && isInWord(c);
            sentences += isSentenceEnd(c) ? 1 : 0;
            commas += c == '،' || c == ',' || c == '؛' || c == ';' ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        units.words[unit] = words;
        units.sentences[unit] = sentences;
        units.commas[unit] = commas;
        units.digits[unit] = digits;
    }

    private static boolean isInWord(char c) {
        return c == '\'' || c == '’' || c == 'ـ' || c >= 0x610 && c <= 0x61A || c >= 0x64B && c <= 0x65F || c == 0x200C;
    }

    static boolean isSentenceEnd(char c) {
        return c == '.' || c == '!' || c == '؟' || c == '?' || c == '…' || c == '۔';
    }
}
