package io.github.khabar.internal.html.decode;

/** Tells at a glance whether a page may hold text that was decoded wrongly, so that clean pages are not searched for it. */
final class MojibakeSmell {
    private static final int MIN_LATIN = 4;
    // in broken text there is one of: first bytes of letters in UTF-8, the same twice, alef lam noon of windows-1256, yeh of ISO-8859-6
    private static final char[] LATIN = {'Ø', 'Ù', 'Ã', 'Ç', 'á', 'ä', 'ê'};

    private MojibakeSmell() {}

    static boolean isIn(String page) {
        return hasLatin(page) || hasTahs(page);
    }

    private static boolean hasLatin(String page) {
        for (char sign : LATIN) {
            if (page.indexOf(sign) >= 0) {
                return isOftenLatin(page);
            }
        }
        return false;
    }

    private static boolean isOftenLatin(String page) {
        int latin = 0;
        for (int at = 0; at < page.length() && latin < MIN_LATIN; at++) {
            char c = page.charAt(at);
            latin += c >= '\u00c0' && c <= '\u00ff' ? 1 : 0;
        }
        return latin >= MIN_LATIN;
    }

    /** Of Arabic in UTF-8 read as windows-1256 every second character is a tah or zah; no word is so. */
    private static boolean hasTahs(String page) {
        for (int at = page.indexOf('ظ'); at >= 0; at = page.indexOf('ظ', at + 1)) {
            boolean before = isTah(page, at - 2);
            boolean after = isTah(page, at + 2);
            if (before && after || before && isTah(page, at - 4) || after && isTah(page, at + 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTah(String page, int at) {
        return at >= 0 && at < page.length() && (page.charAt(at) == 'ظ' || page.charAt(at) == 'ط');
    }
}
