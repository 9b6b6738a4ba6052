package io.github.khabar.internal.html.flat;

/** Looks at the characters of a unit once, when it is written. */
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

    /** Counts words, sentence ends, commas and digits, and notes the words as numbers. */
    static void count(Units units, int unit) {
        int sentences = 0;
        int commas = 0;
        int digits = 0;
        int hash = 0;
        int firstWord = units.wordCount;
        char[] text = units.text.data();
        int end = units.to[unit];
        for (int at = units.from[unit]; at < end; at++) {
            int look = CharKinds.look(text[at]);
            int letter = CharKinds.word(look);
            int kind = CharKinds.kinds(look);
            if (letter != 0) {
                hash = hash * 31 + letter;
                digits += (kind & CharKinds.DIGIT) >> 1;
                continue;
            }
            if (kind != CharKinds.INSIDE) {
                sentences += (kind & CharKinds.END) >> 2;
                commas += (kind & CharKinds.COMMA) >> 3;
                hash = hash == 0 ? 0 : units.addWord(hash);
            }
        }
        if (hash != 0) {
            units.addWord(hash);
        }
        units.firstWord[unit] = firstWord;
        units.words[unit] = units.wordCount - firstWord;
        units.sentences[unit] = sentences;
        units.commas[unit] = commas;
        units.digits[unit] = digits;
    }
}
