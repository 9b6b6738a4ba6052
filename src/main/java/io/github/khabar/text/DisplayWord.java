package io.github.khabar.text;

import org.jspecify.annotations.Nullable;

/**
 * Rewrites one word for the display profile, in steps over the characters written so far; every character knows which range of the
 * source it stands for. The rare path: most words never come here. Used for one text.
 */
final class DisplayWord {
    private static final char ZWNJ = '\u200c';
    private static final char ZWJ = '\u200d';

    private final String source;
    private @Nullable Boolean arabic; // asked for by few texts
    private final SourcedChars chars = new SourcedChars();
    private int joinersEnd;

    DisplayWord(String source) {
        this.source = source;
    }

    /** {@return whether the text is Arabic rather than Persian, so that a Farsi yeh is a wrong key} */
    boolean isArabic() {
        if (arabic == null) {
            arabic = ArabicEvidence.isArabic(source);
        }
        return arabic;
    }

    void rewrite(int start, int end, EditedText out) {
        chars.clear();
        boolean needsIcu = false;
        int at = start;
        while (at < end) {
            int k = DisplayClass.of(source.charAt(at));
            needsIcu |= k == DisplayClass.OTHER || k == DisplayClass.SURROGATE;
            at = write(at, end);
        }
        dropJoiners();
        Kashida.drop(chars);
        replaceFarsiLetters();
        if (!needsIcu || IcuForms.compose(chars)) {
            ArabicMarks.order(chars);
        }
        chars.writeTo(out, source, start, end);
    }

    /** Writes one character of the source and returns the index after it. */
    private int write(int at, int end) {
        char c = source.charAt(at);
        switch (DisplayClass.of(c)) {
            case DisplayClass.DROP -> { }
            case DisplayClass.C1 -> chars.add(WindowsPunctuation.of(c), at, at + 1);
            case DisplayClass.FORM -> writeForm(at);
            case DisplayClass.SURROGATE -> {
                return writeSurrogate(at, end);
            }
            default -> chars.add(c, at, at + 1);
        }
        return at + 1;
    }

    private int writeSurrogate(int at, int end) {
        if (at + 1 < end && Character.isSurrogatePair(source.charAt(at), source.charAt(at + 1))) {
            chars.add(source.charAt(at), at, at + 2);
            chars.add(source.charAt(at + 1), at, at + 2);
            return at + 2;
        }
        chars.add('\ufffd', at, at + 1); // half a character is a lost one
        return at + 1;
    }

    private void writeForm(int at) {
        String letters = IcuForms.nominal(source.charAt(at));
        int start = 0;
        if (letters.charAt(0) == ' ' || letters.charAt(0) == 'ـ') {
            start = 1; // Unicode puts a mark that stands alone on a space or a tatweel, which would split the word
            if (!hasBearer()) {
                chars.add('ـ', at, at + 1);
            }
        }
        for (int i = start; i < letters.length(); i++) {
            chars.add(letters.charAt(i), at, at + 1);
        }
    }

    private boolean hasBearer() {
        int bearer = chars.lastBase();
        return bearer >= 0 && (ArabicLetters.isLetter(chars.at(bearer)) || chars.at(bearer) == 'ـ');
    }

    private void dropJoiners() {
        if (!chars.contains(ZWNJ) && !chars.contains(ZWJ)) {
            return;
        }
        chars.beginRewrite();
        joinersEnd = 0;
        for (int at = 0; at < chars.size(); at++) {
            char c = chars.at(at);
            boolean drop = c == ZWNJ && !partsJoiningLetters(at) || c == ZWJ && !isMeant(at);
            if (!drop) {
                chars.keep(at);
            }
        }
        chars.endRewrite();
    }

    private boolean partsJoiningLetters(int at) {
        int before = chars.lastBase();
        int after = skipJoiners(at + 1);
        return before >= 0 && ArabicLetters.joinsNext(chars.at(before))
                && after < chars.size() && ArabicLetters.joinsPrevious(chars.at(after));
    }

    /** The end of a run of joiners, sought once for all of them. */
    private int skipJoiners(int from) {
        int at = Math.max(from, joinersEnd);
        while (at < chars.size() && (chars.at(at) == ZWNJ || chars.at(at) == ZWJ)) {
            at++;
        }
        joinersEnd = at;
        return at;
    }

    /** A zero width joiner is meant inside an emoji and after a heh that ends a number: the sign of the Hijri year. */
    private boolean isMeant(int at) {
        int before = chars.lastBase();
        int after = skipJoiners(at + 1);
        if (before < 0) {
            return false;
        }
        char c = chars.at(before);
        if (c == 'ه') {
            return after >= chars.size() || !ArabicLetters.isLetter(chars.at(after));
        }
        return after < chars.size() && isPictographPart(c) && isPictographPart(chars.at(after));
    }

    private void replaceFarsiLetters() {
        for (int at = 0; at < chars.size(); at++) {
            char c = chars.at(at);
            if ((c == 'ی' || c == 'ک') && isArabic()) {
                chars.set(at, c == 'ک' ? 'ك' : isJoined(at) ? 'ي' : 'ى');
            }
        }
    }

    private boolean isJoined(int at) {
        int next = chars.skipMarks(at + 1);
        return next < chars.size() && ArabicLetters.joinsPrevious(chars.at(next));
    }

    private static boolean isPictographPart(char c) {
        return Character.isSurrogate(c) || c == '\ufe0f' || c >= '\u2190' && c <= '\u2bff';
    }

    /** {@return whether a surrogate pair is an emoji or another character that never changes} */
    static boolean isPictograph(char high, char low) {
        return high >= '\ud83c' && high <= '\ud83e' && Character.isLowSurrogate(low)
                && (high != '\ud83b'); // mathematical Arabic letters
    }
}
