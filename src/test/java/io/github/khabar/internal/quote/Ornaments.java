package io.github.khabar.internal.quote;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/** Writes a text in ways that change its characters but not its words. */
final class Ornaments {
    private static final String JOINING = "بتثجحخسشصضطظعغفقكلمنهي";

    private Ornaments() {}

    /** A tatweel between two joining letters of each word. */
    static String tatweel(String text) {
        return between(text, "ـ");
    }

    /** Vowel signs on letters. */
    static String vowels(String text) {
        return between(text, "َ");
    }

    /** Direction marks round words and marks. */
    static String directionMarks(String text) {
        return text.replace(" ", " \u200f").replace("«", "\u202b«").replace("»", "»\u202c");
    }

    /** Letters as old systems stored them, one shape a place. */
    static String presentationForms(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(text);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String between(String text, String ornament) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            out.append(text.charAt(at));
            if (at + 1 < text.length() && JOINING.indexOf(text.charAt(at)) >= 0 && JOINING.indexOf(text.charAt(at + 1)) >= 0
                    && (at == 0 || text.charAt(at - 1) != ornament.charAt(0))) {
                out.append(ornament);
                out.append(text.charAt(++at));
            }
        }
        return out.toString();
    }
}
