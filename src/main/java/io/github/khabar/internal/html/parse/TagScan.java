package io.github.khabar.internal.html.parse;

import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A look at the tags of a page before jsoup sees them: it bounds what parsing may cost, and finds tag names that jsoup would
 * read in quadratic time. Linear; used by one call.
 */
final class TagScan {
    private final String html;
    private final int maxTags;
    private final int maxName;
    private final TagWeight weight;
    private @Nullable StringBuilder changed;
    private Cuts dead = new Cuts();
    private int nameEnd;
    private TagNames role = TagNames.OTHER;
    private int tags;
    private int end;

    private TagScan(String html, Limits limits) {
        this.html = html;
        // An element has a start and an end; a page with more tags has too many elements, or comments in their place.
        maxTags = (int) Math.min(Integer.MAX_VALUE, 2L * limits.of(Limit.ELEMENTS));
        maxName = limits.of(Limit.TAG_NAME_CHARS);
        weight = new TagWeight(html);
        end = html.length();
    }

    /**
     * Looks at a page.
     *
     * @param html its markup
     * @param limits how many tags there may be, and how long their names
     * @return what was seen
     */
    static TagScan of(String html, Limits limits) {
        TagScan scan = new TagScan(html, limits);
        int at = html.indexOf('<');
        while (at >= 0 && at < scan.end) {
            at = html.indexOf('<', scan.tag(at));
        }
        return scan;
    }

    /**
     * Looks at a page and leaves its dead markup out.
     *
     * @param html its markup
     * @param limits how many tags there may be, and how long their names
     * @return what was seen
     */
    static TagScan ofLive(String html, Limits limits) {
        TagScan scan = new TagScan(html, limits);
        DeadMarkup dead = new DeadMarkup(html);
        int at = html.indexOf('<');
        while (at >= 0 && at < scan.end) {
            int next = scan.tag(at);
            if (scan.hasCutName()) {
                dead.stop();
            }
            at = html.indexOf('<', Math.max(next, dead.look(at, scan.nameEnd, scan.role)));
        }
        scan.dead = dead.found();
        return scan;
    }

    /** Looks at one tag; gives the index from which the next one is sought. */
    private int tag(int at) {
        int name = isAt(at + 1, '/') ? at + 2 : at + 1;
        if (!isLetterAt(name)) {
            return name == at + 2 || isAt(name, '!') || isAt(name, '?') ? counted(at) : at + 1;
        }
        // A name runs on over a second '<'; its end is sought once.
        if (name >= nameEnd) {
            nameEnd = endOfName(name);
        }
        if (nameEnd - name > maxName) {
            return cutName(name + maxName);
        }
        if (name == at + 1) {
            startTag(name);
        }
        return counted(at);
    }

    private void startTag(int name) {
        role = TagNames.of(html, name, nameEnd);
        if (role == TagNames.FORMATTING) {
            weight.add(nameEnd);
        }
    }

    private int counted(int at) {
        if (++tags > maxTags) {
            end = at;
        }
        return at + 1;
    }

    private int endOfName(int start) {
        int last = (int) Math.min(html.length(), start + maxName + 1L);
        int at = start;
        while (at < last && !TagWeight.endsName(html.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Makes an attribute of the rest of a name. The length stays, so that places in the input stay right. */
    private int cutName(int at) {
        if (changed == null) {
            changed = new StringBuilder(html);
        }
        changed.setCharAt(at, ' ');
        nameEnd = at;
        return at;
    }

    private boolean isAt(int at, char c) {
        return at < html.length() && html.charAt(at) == c;
    }

    private boolean isLetterAt(int at) {
        if (at >= html.length()) {
            return false;
        }
        int lower = html.charAt(at) | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** {@return the markup that jsoup may read, without its dead markup} */
    Reader reader() {
        return new LiveReader(html(), dead);
    }

    /** {@return the markup that jsoup may read and its dead markup; as given unless something was cut} */
    String html() {
        String whole = changed == null ? html : changed.toString();
        return end == html.length() ? whole : whole.substring(0, end);
    }

    /** {@return whether there are more tags than allowed} */
    boolean hasTooManyTags() {
        return end < html.length();
    }

    /** {@return whether the name of a tag was cut} */
    boolean hasCutName() {
        return changed != null;
    }

    /**
     * A bound of what the tree can hold, in elements: a tag gives at most itself and twelve formatting elements that jsoup
     * opens again around it, and as many around the text after it, each with a copy of its attributes.
     */
    long bound() {
        return 25L * tags * TagWeight.of(weight.mostAttributes());
    }
}
