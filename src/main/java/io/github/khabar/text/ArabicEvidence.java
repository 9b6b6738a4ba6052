package io.github.khabar.text;

/**
 * Tells an Arabic text from one in another language of the Arabic script, for the few texts that hold Farsi letters. Sees to it that
 * the display profile never changes the verdict: a hamza counts the same composed and apart, a presentation form as its letters.
 */
final class ArabicEvidence {
    private static final int FARSI_PER_ARABIC = 6; // Arabic typed on a Persian keyboard still has a ta marbuta or hamza every few words

    private final String text;
    private int arabic;
    private int other;
    private int farsi;

    private ArabicEvidence(String text) {
        this.text = text;
    }

    /** {@return whether a text that holds a Farsi yeh or keheh is Arabic} */
    static boolean isArabic(String text) {
        ArabicEvidence evidence = new ArabicEvidence(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (DisplayClass.of(c) == DisplayClass.FORM) {
                String letters = IcuForms.nominal(c);
                for (int i = 0; i < letters.length(); i++) {
                    evidence.count(letters.charAt(i), i == letters.length() - 1 ? at + 1 : text.length());
                }
            } else if (c >= '\u0600') {
                evidence.count(c, at + 1);
            }
        }
        return evidence.arabic > evidence.other && evidence.arabic * FARSI_PER_ARABIC >= evidence.farsi;
    }

    private void count(char letter, int next) {
        switch (letter) {
            case 'ة', 'أ', 'إ', 'ك' -> arabic++;
            case 'ا', 'آ' -> arabic += hasHamza(next) ? 1 : 0;
            case 'ي', 'ى' -> arabic += hasHamza(next) ? 0 : 1;
            case 'ی', 'ک' -> farsi++;
            case 'پ', 'چ', 'ژ', 'گ', 'ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ۓ', 'ہ', 'ۂ', 'ھ', 'ە', 'ۀ', 'ۆ', 'ێ' -> other++;
            default -> { }
        }
    }

    private boolean hasHamza(int from) {
        for (int at = from; at < text.length() && isWithinLetter(text.charAt(at)); at++) {
            if (text.charAt(at) == '\u0654' || text.charAt(at) == '\u0655') {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinLetter(char c) {
        int k = DisplayClass.of(c);
        return DisplayClass.isMark(c)
                || k == DisplayClass.TATWEEL
                || k == DisplayClass.DROP
                || k == DisplayClass.JOINER
                || k == DisplayClass.OTHER && Character.getType(c) == Character.NON_SPACING_MARK
                || k == DisplayClass.FORM && IcuForms.isMark(c);
    }
}
