package io.github.khabar.internal.html.flat;

import org.jsoup.nodes.TextNode;

/** Collects the characters of a page into units while the tree is walked. Used by one call. */
final class UnitWriter {
    private final FlatTree tree;
    private final Units units;
    private final Chars text;
    private final LineScan scan;
    private final Origins origins;
    private final boolean kept;
    private int start;
    private int links;
    private int linkChars;
    private int boldChars;
    private int linkDepth;
    private int boldDepth;
    private int preDepth;
    private int current;
    /** The row of a table with content that is being written as one unit, or -1. */
    private int row = -1;
    /** The element whose rows hold content, of the last one that did, or -1. */
    private int rows = -1;
    /** Outermost inline element opened before the first character of the unit, or -1. */
    private int lead = -1;
    private boolean leadClosed;
    private int time = -1;
    private int inlineEnd = -1;
    private byte opening = Units.BY_BLOCK;

    UnitWriter(FlatTree tree, Origins origins) {
        this.tree = tree;
        this.origins = origins;
        kept = origins.isKept();
        units = new Units(origins);
        text = units.text;
        scan = new LineScan(units);
    }

    int unitCount() {
        return units.size;
    }

    /** Tells whether text before and after the start or end tag of an element stands in different blocks. */
    boolean breaksAt(int at) {
        return switch (tree.tag[at].flow) {
            case BLOCK -> row < 0 || row == at;
            case INLINE -> isCredit(at) || isSignature(at);
            case UNKNOWN -> row < 0 && !inLine(at);
            default -> false;
        };
    }

    /** The name of the photographer inside a caption is a line of its own. */
    private boolean isCredit(int at) {
        int own = tree.marks[at] & (Mark.CAPTION.bit() | Mark.LEGAL.bit());
        int around = tree.parent[at];
        return own != 0 && row < 0 && (isCaption(around) || isCaption(tree.parent[around]));
    }

    /** The name of who is quoted, below the words of a quote. */
    private boolean isSignature(int at) {
        int around = tree.parent[at];
        boolean quoted = tree.tag[around] == TagCode.QUOTE || (tree.marks[around] & Mark.QUOTE.bit()) != 0;
        return quoted && row < 0 && tree.signs(at);
    }

    private boolean isCaption(int at) {
        return tree.tag[at] == TagCode.CAPTION || (tree.marks[at] & Mark.CAPTION.bit()) != 0;
    }

    /** A made-up element flows with the text if a paragraph or inline element holds it. */
    private boolean inLine(int at) {
        TagCode around = tree.tag[tree.parent[at]];
        return around == TagCode.P || around.headingLevel() > 0 || around.flow == TagCode.Flow.INLINE;
    }

    void enter(int at) {
        current = at;
        TagCode code = tree.tag[at];
        if (code.flow == TagCode.Flow.INLINE) {
            enterInline(at, code);
        } else if (code == TagCode.PRE) {
            preDepth++;
        } else if (code == TagCode.ROW && row < 0 && isData(at)) {
            row = at;
            rows = tree.parent[at];
        } else if (code == TagCode.CELL && row >= 0) {
            nextCell();
        }
    }

    private void enterInline(int at, TagCode code) {
        if (text.length() == start) {
            lead = lead < 0 ? at : lead;
        } else if (inlineEnd == text.length() || isFact(at)) {
            units.seams.add(text.length());
        }
        if (code == TagCode.LINK) {
            linkDepth++;
            links++;
        } else if (code == TagCode.BOLD) {
            boldDepth++;
        } else if (code == TagCode.TIME) {
            time = time < 0 ? at : time;
        }
    }

    void leave(int at) {
        current = tree.parent[at];
        TagCode code = tree.tag[at];
        if (code.flow == TagCode.Flow.INLINE) {
            leaveInline(at, code);
        } else if (code == TagCode.PRE) {
            preDepth--;
        } else if (at == row) {
            row = -1;
        }
    }

    private void leaveInline(int at, TagCode code) {
        inlineEnd = text.length();
        if (inlineEnd > start && isFact(at)) {
            units.seams.add(inlineEnd);
        }
        if (at == lead) {
            leadClosed = inlineEnd > start;
            lead = leadClosed ? lead : -1;
        }
        if (code == TagCode.LINK) {
            linkDepth--;
        } else if (code == TagCode.BOLD) {
            boldDepth--;
        }
    }

    private boolean isData(int at) {
        return rows == tree.parent[at] ? DataRows.goesOn(tree.element[at]) : DataRows.isData(tree.element[at]);
    }

    /** A date, a name, a note on the story: a piece of its own in a line. */
    private boolean isFact(int at) {
        return (tree.marks[at] & (Mark.DATE.bit() | Mark.AUTHOR.bit() | Mark.META.bit())) != 0;
    }

    void append(TextNode node) {
        String added = node.getWholeText();
        int before = text.length();
        if (preDepth > 0 || kept) {
            origins.node(node, added);
            putEach(added);
        } else {
            scan.appendCollapsed(added, start);
            endLead(before);
        }
        count(text.length() - Math.max(before, start));
    }

    /** Text after the leading element: it did not hold the whole unit. */
    private void endLead(int before) {
        int length = text.length();
        if (leadClosed && (length > before + 1 || length > before && text.charAt(before) != ' ')) {
            lead = -1;
            leadClosed = false;
        }
    }

    private void putEach(String added) {
        int length = added.length();
        for (int at = 0; at < length; at++) {
            char c = added.charAt(at);
            if (c > ' ') {
                put(c, at);
            } else if (c == '\n' && preDepth > 0) {
                lineBreak();
            } else if (text.length() > start && text.charAt(text.length() - 1) != ' ') {
                put(' ', at);
            }
        }
    }

    private void put(char c, int at) {
        if (leadClosed && c != ' ') {
            lead = -1;
            leadClosed = false;
        }
        scan.append(c);
        origins.put(at);
    }

    /** Writes a character that the page does not hold. */
    private void gap(char c) {
        scan.append(c);
        origins.gap();
    }

    private void count(int added) {
        linkChars += linkDepth > 0 ? added : 0;
        boldChars += boldDepth > 0 ? added : 0;
    }

    /** Parts the cells of a row. */
    private void nextCell() {
        int stop = UnitScan.trimmedEnd(text, start, text.length());
        if (stop > start && text.charAt(stop - 1) != '|') {
            gap(' ');
            gap('|');
            gap(' ');
        }
    }

    void lineBreak() {
        if (row >= 0) {
            gap(' ');
            return;
        }
        boolean written = flush();
        opening = written || opening == Units.BY_BLOCK && units.size > 0 ? Units.BY_BREAK : Units.BY_BREAKS;
    }

    void blockBreak() {
        flush();
        opening = Units.BY_BLOCK;
    }

    private boolean flush() {
        boolean written = text.length() > start && write();
        links = linkDepth > 0 ? 1 : 0;
        lead = -1;
        leadClosed = false;
        time = -1;
        return written;
    }

    /** Writes the unit that the characters since the last one make up, unless they are white. */
    private boolean write() {
        int stop = UnitScan.trimmedEnd(text, start, text.length());
        if (row >= 0 && stop > start && text.charAt(stop - 1) == '|') {
            stop = UnitScan.trimmedEnd(text, start, stop - 1);
        }
        boolean written = stop > start;
        int unit = written ? units.add(start, stop) : -1;
        scan.endLine(unit);
        if (written) {
            note(unit);
        }
        start = text.length();
        linkChars = 0;
        boldChars = 0;
        return written;
    }

    private void note(int unit) {
        units.owner[unit] = tree.block[current];
        units.lead[unit] = lead < 0 ? units.owner[unit] : lead;
        int length = units.length(unit);
        units.time[unit] = time;
        units.links[unit] = links;
        units.linkChars[unit] = Math.min(linkChars, length);
        units.boldChars[unit] = Math.min(boldChars, length);
        units.opening[unit] = opening;
    }

    Units finish() {
        blockBreak();
        return units;
    }
}
