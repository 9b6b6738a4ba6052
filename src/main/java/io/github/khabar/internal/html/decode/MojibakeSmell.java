package io.github.khabar.internal.html.decode;

/** Tells at a glance whether a page may hold text that was decoded wrongly, so that clean pages are not searched for it. Used for one page. */
final class MojibakeSmell {
    private static final int MIN_LATIN = 4;
    // in broken text there is one of: first bytes of letters in UTF-8, the same twice, alef lam noon of windows-1256, yeh of ISO-8859-6
    private static final String SIGNS = "ØÙÃÇáäê";
    private static final char ZAH = 'ظ';
    private static final boolean[] SMELLS = new boolean[0x10000]; // as long as there are characters: no bound to check for each

    static {
        for (char c = '\u00c0'; c <= '\u00ff'; c++) {
            SMELLS[c] = true;
        }
        SMELLS[ZAH] = true;
    }

    private final String page;
    private int latin;
    private boolean sign;
    private boolean tahs;

    private MojibakeSmell(String page) {
        this.page = page;
    }

    static boolean isIn(String page) {
        MojibakeSmell smell = new MojibakeSmell(page);
        int at = smell.next(0);
        while (at < page.length() && !smell.isStrong()) {
            smell.take(at);
            at = smell.next(at + 1);
        }
        return smell.isStrong();
    }

    private int next(int from) {
        String text = page;
        boolean[] smells = SMELLS;
        int at = from;
        while (at < text.length() && !smells[text.charAt(at)]) {
            at++;
        }
        return at;
    }

    private void take(int at) {
        char c = page.charAt(at);
        if (c == ZAH) {
            tahs |= isAmongTahs(at);
        } else {
            latin++;
            sign |= SIGNS.indexOf(c) >= 0;
        }
    }

    private boolean isStrong() {
        return tahs || sign && latin >= MIN_LATIN;
    }

    /** Of Arabic in UTF-8 read as windows-1256 every second character is a tah or zah; no word is so. */
    private boolean isAmongTahs(int at) {
        boolean before = isTah(at - 2);
        boolean after = isTah(at + 2);
        return before && after || before && isTah(at - 4) || after && isTah(at + 4);
    }

    private boolean isTah(int at) {
        return at >= 0 && at < page.length() && (page.charAt(at) == ZAH || page.charAt(at) == 'ط');
    }
}
