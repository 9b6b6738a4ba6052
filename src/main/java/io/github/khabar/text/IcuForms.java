package io.github.khabar.text;

import com.ibm.icu.text.Normalizer2;

/** What only the Unicode data knows. ICU loads it when the first text asks; plain Arabic never does. */
final class IcuForms {
    private static final int MAX_SEGMENT = 64; // composing a run of marks costs its square

    private IcuForms() {}

    /** {@return the letters of a presentation form} */
    static String nominal(char form) {
        return Normalizer2.getNFKCInstance().normalize(String.valueOf(form));
    }

    /** {@return whether a presentation form is of a mark, which Unicode puts on a space or a tatweel} */
    static boolean isMark(char form) {
        char bearer = nominal(form).charAt(0);
        return bearer == ' ' || bearer == 'ـ';
    }

    /** {@return a code point in its compatible form, in lower case} */
    static String folded(int codePoint) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(Character.toString(codePoint));
    }

    /**
     * Composes characters (NFC).
     *
     * @return whether all was composed: false when a run of marks is too long
     */
    static boolean compose(SourcedChars chars) {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        SourcedChars old = chars.copy();
        chars.clear();
        boolean whole = true;
        int next;
        for (int at = 0; at < old.size(); at = next) {
            next = segmentEnd(old, at, nfc);
            String segment = old.string(at, next);
            boolean fits = segment.length() <= MAX_SEGMENT;
            whole &= fits;
            String composed = fits ? nfc.normalize(segment) : segment;
            if (composed.equals(segment)) {
                chars.addAll(old, at, next);
            } else {
                chars.add(composed, old.start(at), old.end(next - 1));
            }
        }
        return whole;
    }

    private static int segmentEnd(SourcedChars chars, int at, Normalizer2 nfc) {
        int next = at;
        do {
            next += Character.charCount(chars.codePoint(next));
        } while (next < chars.size() && !nfc.hasBoundaryBefore(chars.codePoint(next)));
        return next;
    }
}
