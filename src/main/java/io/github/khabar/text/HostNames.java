package io.github.khabar.text;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;

/** Judges host names as readers see them. Thread-safe; has no state but what is loaded once. */
public final class HostNames {
    private static final int LONGEST = 253;

    private HostNames() {}

    /** Loaded only for the few hosts that are not plain ASCII. */
    private static final class Checker {
        static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.DEFAULT);
        static final SpoofChecker SPOOFS = new SpoofChecker.Builder()
                .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
                .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                .build();
    }

    /**
     * Tells whether a host name can pass for another one: it mixes scripts, hides characters, or consists of letters that look
     * like Latin ones.
     *
     * @param host a host name, plain or in Punycode
     * @return whether a reader should be warned; false for every plain ASCII name
     */
    public static boolean isDeceptive(String host) {
        boolean ascii = isAscii(host);
        if (host.length() > LONGEST || ascii && !host.contains("xn--")) {
            return false;
        }
        StringBuilder readable = new StringBuilder();
        Checker.NAMES.nameToUnicode(host, readable, new IDNA.Info());
        for (String label : readable.toString().split("\\.")) {
            if (isDeceptiveLabel(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeceptiveLabel(String label) {
        if (isAscii(label)) {
            return false;
        }
        String skeleton = Checker.SPOOFS.getSkeleton(label);
        return isAscii(skeleton) || Checker.SPOOFS.failsChecks(label);
    }
}
