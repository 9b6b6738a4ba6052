package io.github.khabar.text;

/**
 * Drops tatweel by its role: between two letters it only stretches the word and goes; after a letter before anything else one stays
 * (the Hijri sign, a particle before a number); where no letter stands before it, it is a dash or a disguise and stays as it is.
 */
final class Kashida {
    private static final char TATWEEL = 'ـ';

    private Kashida() {}

    static void drop(SourcedChars chars) {
        if (!chars.contains(TATWEEL)) {
            return;
        }
        chars.beginRewrite();
        int at = 0;
        while (at < chars.size()) {
            if (chars.at(at) == TATWEEL) {
                at = dropRun(chars, at);
            } else {
                chars.keep(at++);
            }
        }
        chars.endRewrite();
    }

    private static int dropRun(SourcedChars chars, int start) {
        int before = chars.lastBase();
        int end = start;
        while (end < chars.size() && (chars.at(end) == TATWEEL || DisplayClass.isMark(chars.at(end)))) {
            end++;
        }
        int stay = end - start;
        if (before >= 0 && ArabicLetters.isLetter(chars.at(before))) {
            stay = end < chars.size() && ArabicLetters.isLetter(chars.at(end)) ? 0 : 1;
        }
        for (int at = start; at < end; at++) {
            if (chars.at(at) != TATWEEL || stay-- > 0) {
                chars.keep(at);
            }
        }
        return end;
    }
}
