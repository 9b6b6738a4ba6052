package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.CharKinds;
import io.github.khabar.internal.html.flat.Units;
import io.github.khabar.internal.page.Shape;

/**
 * The lines of one block.
 *
 * @param units all lines
 * @param first the first one of the block
 * @param last the last one
 * @param shape what they make up
 */
record BlockLines(Units units, int first, int last, Shape shape) {
    private static final String BULLETS = "•·▪■●○◦‣§";

    /** The lines as one text. */
    String text() {
        if (first == last) {
            return units.text.substring(from(first), units.to[first]);
        }
        StringBuilder text = new StringBuilder();
        for (int unit = first; unit <= last; unit++) {
            text.append(gap(unit)).append(units.text, from(unit), units.to[unit]);
        }
        return text.toString();
    }

    /** What stands before a line of the block. */
    String gap(int unit) {
        if (unit == first) {
            return "";
        }
        return shape == Shape.PREFORMATTED ? "\n" : LineJoiner.gap(units, unit - 1, unit);
    }

    /** Where a line begins in the buffer; the bullet of an item is no part of its text. */
    int from(int unit) {
        int at = units.from[unit];
        if (unit > first || shape != Shape.LIST_ITEM || BULLETS.indexOf(units.text.charAt(at)) < 0) {
            return at;
        }
        do {
            at++;
        } while (at < units.to[unit] && CharKinds.isBlank(units.text.charAt(at)));
        return at < units.to[unit] ? at : units.from[unit];
    }

    /** The length of the text. */
    int length() {
        int length = 0;
        for (int unit = first; unit <= last; unit++) {
            length += gap(unit).length() + units.to[unit] - from(unit);
        }
        return length;
    }
}
