package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.MediaList;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.locate.LineGroup;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.html.locate.TextFeatures;
import org.jspecify.annotations.Nullable;

/** Tells which units are captions or credits of pictures, and of which picture. Used by one call. */
final class Captions {
    /** No caption. */
    static final int NONE = -1;
    /** The caption of a picture that the page does not show. */
    static final int LOST = -2;

    private static final int LEVELS = 6;
    private static final int OWN_LEVELS = 2;
    private static final int MOST_UNITS = 6;
    private static final int LONGEST = 90;
    private static final int LONGEST_CREDIT = 10;
    private static final int SHORTEST_NAMED = 4;

    private final PageView page;
    private final MediaList media;

    Captions(PageView page, MediaList media) {
        this.page = page;
        this.media = media;
    }

    /** The index in the media list of the picture that a unit describes, {@link #LOST} or {@link #NONE}. */
    int mediaOf(int unit) {
        if (page.units.words[unit] > LONGEST) {
            return NONE;
        }
        int frame = frame(unit);
        if (frame >= 0) {
            return lastMediaIn(frame, unit);
        }
        return isCreditLine(unit) ? lastMediaBefore(unit) : NONE;
    }

    /** «صورة من: وكالة» alone in its line. */
    private boolean isCreditLine(int unit) {
        boolean opens = page.hints.opensWith(unit, LineGroup.CREDIT);
        return opens && page.units.words[unit] <= LONGEST_CREDIT && TextFeatures.ending(page.units, unit) < 2;
    }

    /** The element that holds picture and caption, or -1 where the unit is no caption. */
    private int frame(int unit) {
        FlatTree tree = page.tree;
        int at = page.units.lead[unit];
        boolean caption = false;
        for (int level = 0; level < LEVELS && at > 0; level++) {
            TagCode tag = tree.tag[at];
            caption |= tag == TagCode.CAPTION || level <= OWN_LEVELS && (tree.marks[at] & Mark.CAPTION.bit()) != 0;
            caption |= isPictureBox(at);
            // A caption in a row of its own stands in a table around a picture, any other row holds content.
            boolean content = tag.headingLevel() > 0 || tag == TagCode.QUOTE || tag == TagCode.ROW && !caption || tag == TagCode.PRE;
            if (content || page.units(at) > MOST_UNITS) {
                return -1;
            }
            if (tag == TagCode.FIGURE || caption && hasMedia(at)) {
                return at;
            }
            at = tree.parent[at];
        }
        return -1;
    }

    /** The words in a box that is named after the picture in it, and holds little else. */
    private boolean isPictureBox(int at) {
        boolean named = (page.tree.marks[at] & Mark.MEDIA.bit()) != 0 && page.tree.tag[at] == TagCode.DIV;
        int words = named && page.units(at) <= 2 ? page.sum(page.words, at) : 0;
        // Fewer words are a label on the picture or the name of the author in it.
        return words >= SHORTEST_NAMED && words <= LONGEST / 2 && hasPicture(at);
    }

    private boolean hasPicture(int element) {
        int first = firstMediaIn(element);
        return first >= 0 && page.tree.tag[media.element[first]] == TagCode.IMAGE;
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
        if (found < 0) {
            return LOST;
        }
        for (int at = found; at < media.size && page.tree.within(media.element[at], element); at++) {
            found = media.unit[at] <= unit ? at : found;
        }
        return found;
    }

    private int lastMediaBefore(int unit) {
        int low = 0;
        int high = media.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (media.unit[middle] <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && unit - media.unit[low - 1] <= 2 ? low - 1 : LOST;
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
        for (int unit = Math.max(0, media.unit[index] - LEVELS); unit < Math.min(page.units.size, media.unit[index] + LEVELS); unit++) {
            if (mediaOf(unit) == index && isCredit(unit) == credits) {
                joined.append(joined.isEmpty() ? "" : " ").append(page.units.textOf(unit));
            }
        }
        return joined.isEmpty() ? null : joined.toString();
    }

    private boolean isCredit(int unit) {
        String label = page.tree.element[page.units.lead[unit]].className() + page.tree.element[page.units.owner[unit]].className();
        boolean says = isCreditLine(unit);
        return says || label.contains("credit") || label.contains("copyright") || label.contains("photographer");
    }
}
