package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Shape;
import org.jspecify.annotations.Nullable;

/** Tells lines that introduce a part of the story. Stateless and thread-safe. */
final class Subheadings {
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_BOLD = 20;
    private static final int LONGEST_IN_TEXT = 14;
    private static final int LONGEST_PLAIN = 8;
    private static final int SHORTEST_SENTENCE = 12;
    private static final int SHORTEST_PARAGRAPH = 15;

    private Subheadings() {}

    /** A heading element with something below it; a whole sentence in one is a paragraph that was made to look big. */
    static boolean isHeading(Place place) {
        Line line = place.line();
        return line.shape() == Shape.HEADING
                && line.hasAtMost(LONGEST_HEADING)
                && !(line.endsSentence() && line.hasAtLeast(SHORTEST_SENTENCE))
                && place.next() != null;
    }

    /** A short line in bold above one that is not. */
    static boolean isBoldLine(Place place) {
        Line line = place.line();
        return line.isBold()
                && line.shape() == Shape.PARAGRAPH
                && line.hasAtMost(LONGEST_BOLD)
                && !line.endsSentence()
                && !line.endsWith(",")
                && isPlain(place.next());
    }

    /** A turn of speech: «- متى تبدأ المرحلة الثانية؟» */
    private static boolean isTurn(Line line) {
        return line.key().startsWith("-");
    }

    private static boolean isPlain(@Nullable Line line) {
        return line != null && !line.isBold() && line.shape() != Shape.HEADING;
    }

    /** A short line above a longer one. On a page it takes more, since there the markup would show a heading. */
    static boolean isPlainLine(Place place) {
        Line line = place.line();
        Line next = line.endsSentence() || line.endsWith(",") ? null : place.next();
        if (next == null) {
            return false;
        }
        if (place.lines().isText()) {
            return line.hasAtMost(LONGEST_IN_TEXT) && next.words() > line.words();
        }
        Line previous = place.previous();
        return line.hasAtMost(LONGEST_PLAIN)
                && !isTurn(line)
                && !line.endsInColon()
                && !line.endsWith("-")
                && line.shape() == Shape.PARAGRAPH
                && next.hasAtLeast(SHORTEST_PARAGRAPH)
                && previous != null
                && previous.hasAtLeast(SHORTEST_PARAGRAPH);
    }
}
