package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;

/** Finds the headline of a plain text and what stands around it: the lines before the first one that ends like a statement. */
final class TextOpening {
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_LABEL = 3;
    private static final int SHORTEST_HEADLINE = 4;
    private static final int LONGEST_SIGNATURE = 6;
    private static final int LONGEST_DATED_SIGNATURE = 12;
    private static final int LONGEST_SUMMARY = 90;
    private static final double TOLD_AGAIN = 0.33;

    private final Lines lines;
    private int headline = -1;
    private int signature = -1;

    private TextOpening(Lines lines) {
        this.lines = lines;
    }

    /** Gives roles to the lines of the opening and leaves the others open. */
    static void read(Lines lines) {
        if (lines.size() > 1) {
            new TextOpening(lines).read();
        }
    }

    private void read() {
        int at = 0;
        while (at < lines.size() - 1 && isOpening(lines.at(at))) {
            step(at);
            at++;
        }
        if (at < lines.size() - 1 && headline >= 0 && isSummary(at)) {
            lines.give(at, Role.STANDFIRST, "text-summary");
        }
    }

    private static boolean isOpening(Line line) {
        return line.words() <= LONGEST_TITLE && !line.endsSentence();
    }

    private void step(int at) {
        Line line = lines.at(at);
        if (line.isNoise()) {
            lines.give(at, Role.BOILERPLATE, "noise");
        } else if (line.isDate()) {
            lines.give(at, Role.DATE, "text-date");
        } else if (headline >= 0) {
            behindHeadline(at);
        } else if (isSignatureWithoutHeadline(line)) {
            sign(at);
        } else {
            headline = at;
            lines.give(at, Role.HEADLINE, "text-first-line");
        }
    }

    private boolean isSignatureWithoutHeadline(Line line) {
        return signature >= 0 ? line.words() <= LONGEST_LABEL : line.words() <= 2 && !Scan.hasArabic(line.key());
    }

    private void sign(int at) {
        signature = at;
        lines.give(at, Role.BYLINE, "text-signature");
    }

    private void behindHeadline(int at) {
        Line line = lines.at(at);
        Line before = lines.at(headline);
        boolean next = signature < 0 && headline == at - 1 && lines.role(headline) == Role.HEADLINE;
        if (next && isKicker(before, line)) {
            lines.give(headline, Role.KICKER, "text-line-above");
            lines.give(at, Role.HEADLINE, "text-below-kicker");
            headline = at;
        } else if (isSignature(line)) {
            sign(at);
        } else if (next && !line.endsInColon()) {
            lines.give(at, Role.STANDFIRST, "text-line-below");
        }
    }

    /** A label, a line that leads on by a colon, or the longer of two lines: the headline is the shorter, bolder one. */
    private static boolean isKicker(Line above, Line below) {
        if (below.words() < SHORTEST_HEADLINE || isSignature(below) || isDashed(below)) {
            return false;
        }
        return above.endsInColon() || above.words() <= LONGEST_LABEL || above.words() > below.words();
    }

    private static boolean isDashed(Line line) {
        return line.endsWith("-") || line.endsWith("–");
    }

    /** A stand-alone place, agency or name: few words, or words parted by a slash, dash or bracket. */
    private static boolean isSignature(Line line) {
        if (line.says(Effect.BYLINE) || line.says(Effect.SOURCE)) {
            return true;
        }
        if (line.words() <= LONGEST_LABEL) {
            return !line.endsInColon();
        }
        boolean parted = hasSeparator(line.block().display().text());
        return parted && !isDashed(line)
                && (line.words() <= LONGEST_SIGNATURE || line.words() <= LONGEST_DATED_SIGNATURE && hasYear(line.key()));
    }

    private static boolean hasSeparator(String text) {
        for (int at = 1; at < text.length() - 1; at++) {
            char c = text.charAt(at);
            boolean spaced = Character.isWhitespace(text.charAt(at - 1)) || Character.isWhitespace(text.charAt(at + 1));
            if (c == '/' || c == '|' || spaced && (c == '-' || c == '–' || c == '—' || c == 'ـ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasYear(String key) {
        for (int at = Scan.nextLetter(key, 0); at < key.length(); at = Scan.nextLetter(key, Scan.wordEnd(key, at))) {
            if (Scan.wordEnd(key, at) - at == 4 && (key.startsWith("19", at) || key.startsWith("20", at))) {
                return true;
            }
        }
        return false;
    }

    /** A lead is one sentence; a first paragraph of several that the second one begins to tell again is a summary. */
    private boolean isSummary(int at) {
        Line line = lines.at(at);
        return line.words() <= LONGEST_SUMMARY
                && Scan.sentences(line.key()) > 1
                && Overlap.shared(line.key(), lines.at(at + 1).key()) >= TOLD_AGAIN;
    }
}
