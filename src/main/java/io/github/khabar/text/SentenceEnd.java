package io.github.khabar.text;

/** Finds where a sentence ends. Used for one text, from its start to its end. */
final class SentenceEnd {
    private static final String CLOSERS = "»”\"'’)]}›﴾";
    private static final String NO_START = "،,؛;:»”)]›";

    private final String text;
    private final Abbreviation abbreviations;
    private LineGroups groups;

    SentenceEnd(String text) {
        this.text = text;
        abbreviations = new Abbreviation(text);
        groups = LineGroups.of(text, 0);
    }

    /** {@return the index after the sentence that starts at an index} */
    int after(int start) {
        if (start >= groups.end()) {
            groups = LineGroups.of(text, start);
        }
        int at = start;
        while (at < groups.end()) {
            char c = text.charAt(at);
            int close = LineGroups.isMark(c) ? groups.close(at) : -1;
            if (close >= 0) {
                at = close + 1;
                if (endsWithQuotation(start, close)) {
                    return at;
                }
            } else if (isTerminator(c)) {
                int run = at;
                at = runEnd(run);
                int end = closed(at);
                if (ends(start, run, at)) {
                    return end;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    /** A quotation that ends in a full stop ends the sentence that led to it; what follows one at the start tells who spoke. */
    private boolean endsWithQuotation(int start, int close) {
        int open = groups.open(close);
        boolean quotation = text.charAt(close) != ')' && text.charAt(close) != ']';
        if (!quotation || isLead(start, open) || close + 1 < groups.end() && !DisplayClass.isWhite(text.charAt(close + 1))) {
            return false;
        }
        char last = text.charAt(close - 1);
        char before = text.charAt(close - 2 < open ? open : close - 2);
        boolean stop = last == '.' && before != '.';
        boolean call = last == '!' || last == '؟' || last == '?';
        return startsSentence(close + 1) && (stop || call && isAfterColon(start, open));
    }

    private boolean isLead(int start, int open) {
        int at = start;
        while (at < open && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == open;
    }

    private boolean isAfterColon(int start, int open) {
        int at = open - 1;
        while (at > start && DisplayClass.isWhite(text.charAt(at))) {
            at--;
        }
        return at > start && text.charAt(at) == ':';
    }

    private boolean ends(int start, int run, int runEnd) {
        int next = closed(runEnd);
        if (next >= groups.end()) {
            return true;
        }
        boolean spaced = DisplayClass.isWhite(text.charAt(next));
        if (spaced && !startsSentence(next)) {
            return false;
        }
        int dots = dots(run, runEnd);
        if (dots == 0 || dots < runEnd - run) {
            return isCall(run, runEnd) && (spaced || ArabicLetters.isLetter(text.charAt(next)));
        }
        if (dots > 2) {
            return false;
        }
        return dots == 2 ? spaced || ArabicLetters.isLetter(text.charAt(next)) : endsAtStop(start, run, next);
    }

    private boolean endsAtStop(int start, int stop, int next) {
        if (DisplayClass.isWhite(text.charAt(next))) {
            return !abbreviations.isBefore(start, stop);
        }
        return ArabicLetters.isLetter(text.charAt(next)) && abbreviations.arePartedWords(stop, next);
    }

    /** {@return whether a sentence may start behind white space} */
    private boolean startsSentence(int space) {
        int at = space;
        while (at < groups.end() && DisplayClass.isWhite(text.charAt(at))) {
            at++;
        }
        return at >= groups.end() || NO_START.indexOf(text.charAt(at)) < 0 && !Character.isLowerCase(text.charAt(at));
    }

    /** {@return whether the run holds more than an ellipsis} */
    private boolean isCall(int run, int runEnd) {
        for (int at = run; at < runEnd; at++) {
            if (text.charAt(at) != '…' && text.charAt(at) != '.') {
                return true;
            }
        }
        return false;
    }

    private int dots(int run, int runEnd) {
        int dots = 0;
        for (int at = run; at < runEnd; at++) {
            dots += text.charAt(at) == '.' ? 1 : 0;
        }
        return dots;
    }

    private int runEnd(int run) {
        int end = run;
        while (end < groups.end() && isTerminator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@return the index behind the marks that close what a full stop ended: quotation marks, brackets, the number of a note} */
    private int closed(int from) {
        int at = from;
        while (at < groups.end() && CLOSERS.indexOf(text.charAt(at)) >= 0 && groups.close(at) < 0) {
            at++;
        }
        int close = at < groups.end() && text.charAt(at) == '[' ? groups.close(at) : -1;
        return close < 0 ? at : close + 1;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '؟' || c == '?' || c == '…' || c == '۔' || c == '‼' || c == '⁉';
    }
}
