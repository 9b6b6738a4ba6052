package io.github.khabar.internal.html.flat;

import java.util.Arrays;

/**
 * The places in the units' buffer where one inline element ends and another begins without white space: in the lines around a
 * headline the page's style sheet keeps such pieces apart, in running text they may be parts of one word. Used by one call.
 */
public final class Seams {
    private int[] places = new int[64];
    private int size;

    void add(int place) {
        if (size > 0 && places[size - 1] == place) {
            return;
        }
        places = size == places.length ? Arrays.copyOf(places, size * 2) : places;
        places[size++] = place;
    }

    /** Gives a range of the buffer with a space at every seam. */
    public String open(Chars text, int from, int to) {
        int at = Arrays.binarySearch(places, 0, size, from + 1);
        int seam = at < 0 ? -at - 1 : at;
        if (seam == size || places[seam] >= to) {
            return text.substring(from, to);
        }
        StringBuilder opened = new StringBuilder(to - from + 4);
        int start = from;
        for (; seam < size && places[seam] < to; seam++) {
            opened.append(text.subSequence(start, places[seam]));
            start = places[seam];
            if (!CharKinds.isBlank(text.charAt(start)) && !CharKinds.isBlank(text.charAt(start - 1))) {
                opened.append(' ');
            }
        }
        return opened.append(text.subSequence(start, to)).toString();
    }
}
