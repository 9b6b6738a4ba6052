package io.github.khabar.text;

/**
 * Shortens runs of combining marks. No writing puts more than a few marks on a letter; a long run is ornament or an attack. Holds
 * no state, so it is thread-safe.
 */
public final class MarkRuns {
    private MarkRuns() {}

    /**
     * Leaves out the marks of each run beyond a number.
     *
     * @param text any text
     * @param most how many marks may stand one behind the other: UTF-16 code units of Unicode's category Mn, Arabic or not
     * @return the text with the way back; unchanged where no run is longer
     */
    public static MappedText shorten(String text, int most) {
        return mayHoldLongRun(text, most) ? shortenRuns(text, most) : MappedText.unchanged(text);
    }

    /** A run that is too long covers every so many characters one that is looked at. */
    private static boolean mayHoldLongRun(String text, int most) {
        for (long at = most; at < text.length(); at += most + 1L) {
            if (isMark(text.charAt((int) at))) {
                return true;
            }
        }
        return false;
    }

    private static MappedText shortenRuns(String text, int most) {
        EditedText out = new EditedText(text);
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            run = isMark(c) ? run + 1 : 0;
            if (run == most + 1) {
                int end = endOfRun(text, at + 1);
                out.copyTo(at);
                out.dropTo(end);
                at = end - 1;
            }
        }
        return out.finish();
    }

    private static int endOfRun(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        int k = DisplayClass.of(c);
        return k > DisplayClass.SPACE && (DisplayClass.isMark(c) || k == DisplayClass.OTHER && Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
