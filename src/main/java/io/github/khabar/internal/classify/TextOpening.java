package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;

/** Finds the headline of a plain text and what stands around it: the lines before the first one that ends like a statement. */
final class TextOpening {
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_LABEL = 3;
    private static final int SHORTEST_HEADLINE = 4;
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
        return line.hasAtMost(LONGEST_TITLE) && !line.endsSentence();
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
        return signature >= 0 ? line.hasAtMost(LONGEST_LABEL) : line.hasAtMost(2) && !Scan.hasArabic(line.key());
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
        } else if (Signatures.isSignature(line) && !isDashed(line)) {
            sign(at);
        } else if (next && !line.endsInColon()) {
            lines.give(at, Role.STANDFIRST, "text-line-below");
        }
    }

    /** A label, a line that leads on by a colon, or the longer of two lines: the headline is the shorter, bolder one. */
    private static boolean isKicker(Line above, Line below) {
        if (!below.hasAtLeast(SHORTEST_HEADLINE) || Signatures.isSignature(below) || isDashed(below)) {
            return false;
        }
        return above.endsInColon() || above.hasAtMost(LONGEST_LABEL) || above.words() > below.words();
    }

    private static boolean isDashed(Line line) {
        return line.endsWith("-") || line.endsWith("–");
    }

    /** A lead is one sentence; a first paragraph of several that the second one begins to tell again is a summary. */
    private boolean isSummary(int at) {
        Line line = lines.at(at);
        return line.hasAtMost(LONGEST_SUMMARY)
                && Scan.sentences(line.key()) > 1
                && Overlap.shared(line.key(), lines.at(at + 1).key()) >= TOLD_AGAIN;
    }
}
