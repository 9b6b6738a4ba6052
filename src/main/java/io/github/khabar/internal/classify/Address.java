package io.github.khabar.internal.classify;

/**
 * What the address of a page tells about its kind: stories have long last steps with words or numbers in them, fronts short ones.
 *
 * @param isKnown whether the page states its address
 * @param depth number of steps of the path
 * @param lastLength characters of the last step
 * @param hyphens hyphens and underscores in the last step
 * @param digits digits in the path
 */
record Address(boolean isKnown, int depth, int lastLength, int hyphens, int digits) {
    private static final Address UNKNOWN = new Address(false, 0, 0, 0, 0);
    private static final int DEEPEST = 6;

    /** Reads an address; query and fragment do not count. */
    static Address of(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return UNKNOWN;
        }
        int end = pathEnd(url, scheme + 3);
        int depth = 0;
        int digits = 0;
        int lastFrom = end;
        int lastTo = end;
        int path = url.indexOf('/', scheme + 3);
        for (int at = path < 0 ? end : path; at < end; at++) {
            char c = url.charAt(at);
            digits += Character.isDigit(c) ? 1 : 0;
            if (c == '/' && at + 1 < end && url.charAt(at + 1) != '/') {
                depth++;
                lastFrom = at + 1;
            }
            lastTo = c == '/' ? lastTo : at + 1;
        }
        String last = url.substring(Math.min(lastFrom, lastTo), lastTo);
        return new Address(true, Math.min(DEEPEST, depth), last.length(), hyphens(last), digits);
    }

    private static int pathEnd(String url, int from) {
        int end = from;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static int hyphens(String step) {
        int hyphens = 0;
        for (int at = 0; at < step.length(); at++) {
            hyphens += step.charAt(at) == '-' || step.charAt(at) == '_' ? 1 : 0;
        }
        return hyphens;
    }

    /** {@return whether it is the address of the site itself} */
    boolean isRoot() {
        return isKnown && depth == 0;
    }
}
