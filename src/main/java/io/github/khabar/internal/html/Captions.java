package io.github.khabar.internal.html;

import org.jspecify.annotations.Nullable;

/** Tells which units are captions or credits of pictures, and of which picture. Made once for a page, then only read. */
final class Captions {
    private static final int LEVELS = 4;
    private static final int LONGEST = 90;

    private final PageView page;
    private final MediaList media;
    private final int[] mediaOf;

    Captions(PageView page, MediaList media) {
        this.page = page;
        this.media = media;
        mediaOf = new int[page.units.size];
        for (int unit = 0; unit < mediaOf.length; unit++) {
            mediaOf[unit] = find(unit);
        }
    }

    /** The index in the media list of the picture that a unit describes, or -1. */
    int mediaOf(int unit) {
        return mediaOf[unit];
    }

    private int find(int unit) {
        if (page.units.words[unit] > LONGEST) {
            return -1;
        }
        int frame = frame(unit);
        return frame < 0 ? -1 : lastMediaIn(frame, unit);
    }

    /** The element that holds picture and caption, or -1 where the unit is no caption. */
    private int frame(int unit) {
        FlatTree tree = page.tree;
        int at = page.units.lead[unit];
        boolean caption = false;
        for (int level = 0; level < LEVELS && at > 0; level++) {
            caption |= tree.tag[at] == TagCode.CAPTION || (tree.marks[at] & Mark.CAPTION.bit()) != 0;
            boolean figure = tree.tag[at] == TagCode.FIGURE;
            if (figure || caption && hasMedia(at)) {
                return hasMedia(at) && page.units(at) <= LEVELS ? at : -1;
            }
            at = tree.parent[at];
        }
        return -1;
    }

    private boolean hasMedia(int element) {
        return firstMediaIn(element) >= 0;
    }

    private int firstMediaIn(int element) {
        int low = 0;
        int high = media.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (media.element[middle] < element) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < media.size && page.tree.within(media.element[low], element) ? low : -1;
    }

    private int lastMediaIn(int element, int unit) {
        int found = firstMediaIn(element);
        for (int at = found; at < media.size && page.tree.within(media.element[at], element); at++) {
            found = media.unit[at] <= unit ? at : found;
        }
        return found;
    }

    /** The words of the captions of a picture, or null. */
    @Nullable String captionOf(int index) {
        return join(index, false);
    }

    /** The words of the credits of a picture, or null. */
    @Nullable String creditOf(int index) {
        return join(index, true);
    }

    private @Nullable String join(int index, boolean credits) {
        StringBuilder joined = new StringBuilder();
        for (int unit = Math.max(0, media.unit[index] - LEVELS); unit < Math.min(mediaOf.length, media.unit[index] + LEVELS); unit++) {
            if (mediaOf[unit] == index && isCredit(unit) == credits) {
                joined.append(joined.isEmpty() ? "" : " ").append(page.units.textOf(unit));
            }
        }
        return joined.isEmpty() ? null : joined.toString();
    }

    private boolean isCredit(int unit) {
        String label = page.tree.element[page.units.lead[unit]].className() + page.tree.element[page.units.owner[unit]].className();
        boolean says = (page.hints.line(unit).opening() & LineGroup.CREDIT.bit()) != 0 && page.units.words[unit] <= 8;
        return says || label.contains("credit") || label.contains("copyright") || label.contains("photographer");
    }
}
