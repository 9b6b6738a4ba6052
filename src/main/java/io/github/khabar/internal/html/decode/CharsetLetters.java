package io.github.khabar.internal.html.decode;

import io.github.khabar.internal.lexicon.ResourceLines;

/** How likely each character is in Arabic text: the measure by which encodings are told apart. Thread-safe. */
final class CharsetLetters {
    /** The mean from which on a text is Arabic: news has -3.1, vocalised verse -3.7, Russian read as Arabic -4.4 at best. */
    static final double ARABIC = -4.0;

    private static final double STRAY = 6; // a few letters may stray further from the mean

    private static final float FOREIGN = -14; // a letter of another script, or none at all
    private static final float RARE = -11; // an Arabic letter that is not in the list
    private static final float SIGN = 0; // punctuation says nothing
    private static final int LAST = 0x700;
    private static final float[] LOGS = new float[LAST];

    static {
        for (int c = 0; c < LAST; c++) {
            LOGS[c] = c < 0x80 ? SIGN : c >= 0x620 ? RARE : Character.isLetter(c) || c < 0xa0 ? FOREIGN : SIGN;
        }
        for (String line : ResourceLines.read(CharsetLetters.class, "charset-letters.txt")) {
            int tab = line.indexOf('\t');
            if (tab == 4) {
                int letter = Integer.parseInt(line.substring(0, tab), 16);
                LOGS[letter] = (float) Math.log(Integer.parseInt(line.substring(tab + 1)) / 100_000.0);
            }
        }
        LOGS['،'] = SIGN;
        LOGS['؛'] = SIGN;
        LOGS['؟'] = SIGN;
    }

    private CharsetLetters() {}

    /** {@return the natural logarithm of the probability; 0 for what says nothing} */
    static float log(char c) {
        if (c < LAST) {
            return LOGS[c];
        }
        return c == '\ufffd' || Character.isLetter(c) ? FOREIGN : SIGN;
    }

    /** {@return whether letters of a mean probability may be Arabic} */
    static boolean areArabic(double mean, int letters) {
        return mean >= ARABIC - STRAY / letters;
    }

    /** {@return the mean over the letters of a text; 0 when it has none beyond ASCII} */
    static double mean(CharSequence text) {
        double sum = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            float log = log(text.charAt(at));
            if (log != 0) {
                sum += log;
                letters++;
            }
        }
        return letters == 0 ? 0 : sum / letters;
    }
}
