package io.github.khabar.internal.html.flat;

/** Writes text into the units' buffer and counts what the line holds while its characters pass by. Used by one call. */
final class LineScan {
    private final Units units;
    private final Chars text;
    /** The number of the word that is being written, 0 between words. */
    private int word;
    private int firstWord;
    private int sentences;
    private int commas;
    private int digits;

    LineScan(Units units) {
        this.units = units;
        text = units.text;
    }

    /** Appends a text with each run of white space as one space, none at the start of the line that begins at an index. */
    void appendCollapsed(String added, int start) {
        int first = firstInk(added);
        if (first > 0) {
            blank(start);
        }
        if (first < added.length()) {
            appendFrom(first, added, start);
        }
    }

    /** Most white space indents the markup and is not even copied. */
    private static int firstInk(String added) {
        int at = 0;
        while (at < added.length() && added.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private void blank(int start) {
        word = word == 0 ? 0 : units.addWord(word);
        int length = text.length();
        if (length > start && text.charAt(length - 1) != ' ') {
            text.append(' ');
        }
    }

    private void appendFrom(int first, String added, int start) {
        int from = text.length();
        // One copy of all, then moved together in place: cheaper than to ask the string for each character.
        int end = text.reserve(added, first);
        char[] chars = text.data();
        int to = from;
        int hash = word;
        for (int at = from; at < end; at++) {
            char c = chars[at];
            int look = CharKinds.look(c);
            int letter = CharKinds.word(look);
            if (letter != 0) {
                chars[to++] = c;
                hash = hash * 31 + letter;
                digits += CharKinds.digit(look);
            } else if (c > ' ') {
                chars[to++] = c;
                hash = other(look, hash);
            } else {
                hash = hash == 0 ? 0 : units.addWord(hash);
                if (to > start && chars[to - 1] != ' ') {
                    chars[to++] = ' ';
                }
                at = lastBlank(chars, at, end);
            }
        }
        word = hash;
        text.cut(to);
    }

    /** The last of a run of white space; most of it indents the markup. */
    private static int lastBlank(char[] chars, int first, int end) {
        int at = first;
        while (at + 1 < end && chars[at + 1] <= ' ') {
            at++;
        }
        return at;
    }

    /** Counts a character that is no letter; gives the number of the word that goes on behind it. */
    private int other(int look, int hash) {
        int kinds = CharKinds.kinds(look);
        if (kinds == CharKinds.INSIDE) {
            return hash;
        }
        sentences += (kinds & CharKinds.END) >> 2;
        commas += (kinds & CharKinds.COMMA) >> 3;
        return hash == 0 ? 0 : units.addWord(hash);
    }

    /** Appends one character as it is. */
    void append(char c) {
        text.append(c);
        int look = CharKinds.look(c);
        int letter = CharKinds.word(look);
        if (letter != 0) {
            word = word * 31 + letter;
            digits += CharKinds.digit(look);
        } else {
            word = other(look, word);
        }
    }

    /** Ends the line; its counts are those of a unit unless that is negative. */
    void endLine(int unit) {
        word = word == 0 ? 0 : units.addWord(word);
        if (unit >= 0) {
            units.firstWord[unit] = firstWord;
            units.words[unit] = units.wordCount - firstWord;
            units.sentences[unit] = sentences;
            units.commas[unit] = commas;
            units.digits[unit] = digits;
        }
        firstWord = units.wordCount;
        sentences = 0;
        commas = 0;
        digits = 0;
    }
}
