package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatPage;
import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.flat.Units;

/** Sums over a flattened page from which the features of its units are read. Made once for a page, then only read. */
public final class PageView {
    private static final int REACH = 7;

    public final FlatTree tree;
    public final Units units;
    public final Evidence hints;
    /** Sums over the units before an index. */
    public final int[] words;
    public final int[] chars;
    public final int[] linkChars;
    /** Words in units that look like running text. */
    final int[] dense;
    /** Units that a heading owns. */
    final int[] headings;
    /** Words in units that a paragraph element owns. */
    final int[] inParagraphs;
    /** Marks of an element and all around it. */
    final int[] marksAround;
    /** Tags of an element and all around it, as bits of {@link MarkupFeatures#bit}. */
    final int[] tagsAround;

    private final Styles styles;
    private final Repeats repeats;
    private final int candidate;

    public PageView(FlatPage page, Evidence hints) {
        tree = page.tree();
        units = page.units();
        this.hints = hints;
        int size = units.size + 1;
        words = new int[size];
        chars = new int[size];
        linkChars = new int[size];
        dense = new int[size];
        headings = new int[size];
        inParagraphs = new int[size];
        marksAround = new int[tree.size];
        tagsAround = new int[tree.size];
        sumUnits();
        inherit();
        styles = new Styles(this);
        repeats = new Repeats(this);
        candidate = Candidates.best(this);
    }

    Styles styles() {
        return styles;
    }

    Repeats repeats() {
        return repeats;
    }

    /** The container that directly holds most running text. */
    public int candidate() {
        return candidate;
    }

    private void sumUnits() {
        for (int unit = 0; unit < units.size; unit++) {
            int count = units.words[unit];
            boolean running = isDense(unit);
            words[unit + 1] = words[unit] + count;
            chars[unit + 1] = chars[unit] + units.length(unit);
            linkChars[unit + 1] = linkChars[unit] + units.linkChars[unit];
            dense[unit + 1] = dense[unit] + (running ? count : 0);
            TagCode tag = tree.tag[units.owner[unit]];
            headings[unit + 1] = headings[unit] + (tag.headingLevel() > 0 ? 1 : 0);
            inParagraphs[unit + 1] = inParagraphs[unit] + (tag == TagCode.P ? count : 0);
        }
    }

    /** Running text: enough words for a sentence, most of them outside links. */
    public boolean isDense(int unit) {
        return units.words[unit] >= 10 && units.linkShare(unit) < 0.35;
    }

    /** A short link far from running text: so surely no story that the model is not asked. */
    boolean isPlainlyOut(int unit) {
        if (units.words[unit] > 8 || units.linkShare(unit) < 0.8) {
            return false;
        }
        return dense[Math.min(units.size, unit + REACH)] == dense[Math.max(0, unit - REACH)];
    }

    private void inherit() {
        for (int at = 0; at < tree.size; at++) {
            // The classes of html and body tell about the page, not about a part of it.
            int own = tree.depth[at] < 2 && tree.tag[at] == TagCode.DIV ? 0 : tree.marks[at];
            int around = tree.parent[at];
            marksAround[at] = at == 0 ? own : marksAround[around] | own;
            tagsAround[at] = (at == 0 ? 0 : tagsAround[around]) | MarkupFeatures.bit(tree.tag[at]);
        }
    }

    public int sum(int[] sums, int element) {
        return sums[tree.endUnit[element]] - sums[tree.firstUnit[element]];
    }

    public int units(int element) {
        return tree.endUnit[element] - tree.firstUnit[element];
    }

    public int total(int[] sums) {
        return sums[units.size];
    }

    /** The nearest element around that holds more words, or the root. */
    int wider(int element) {
        int held = sum(words, element);
        int at = element;
        while (at > 0 && sum(words, at) <= held) {
            at = tree.parent[at];
        }
        return at;
    }

    double linkShare(int element) {
        return ratio(sum(linkChars, element), sum(chars, element));
    }

    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
