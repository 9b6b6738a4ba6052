package io.github.khabar.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Tells text whose lines were broken at a fixed width from text with a line for each paragraph, and joins the former. */
final class Wrapping {
    private static final int WIDEST = 120;
    private static final int FEWEST_BROKEN = 3;
    private static final double NEARLY_FULL = 0.6;
    private static final double MOST = 0.7;

    private Wrapping() {}

    /**
     * Judges the lines that go on in the next one: where blank lines part the paragraphs, and most of the lines within them are
     * nearly as long as the longest and end in the middle of a sentence, a program broke them.
     */
    static boolean isWrapped(List<TextLine> lines) {
        int width = 0;
        for (TextLine line : lines) {
            width = Math.max(width, line.text().length());
        }
        if (width > WIDEST) {
            return false;
        }
        int inner = 0;
        int broken = 0;
        int parted = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (lines.get(at + 1).afterBlank()) {
                parted++;
            } else {
                inner++;
                broken += isBroken(lines.get(at), width) ? 1 : 0;
            }
        }
        return parted > 0 && broken >= FEWEST_BROKEN && broken >= inner * MOST;
    }

    private static boolean isBroken(TextLine line, int width) {
        String text = line.text();
        return text.length() >= width * NEARLY_FULL && ".!؟?:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Joins the lines that no blank line parts. */
    static List<TextLine> join(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (TextLine line : lines) {
            if (line.afterBlank() || line.hasBullet()) {
                add(joined, text, start);
                start = line.start();
            }
            // Whatever stood between two lines was white space; as many spaces keep the indexes right.
            text.append(" ".repeat(line.start() - start - text.length())).append(line.text());
        }
        add(joined, text, start);
        return joined;
    }

    private static void add(List<TextLine> joined, StringBuilder text, int start) {
        if (!text.isEmpty()) {
            joined.add(new TextLine(text.toString(), start, true));
            text.setLength(0);
        }
    }
}
