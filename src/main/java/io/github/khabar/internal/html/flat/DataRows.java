package io.github.khabar.internal.html.flat;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells rows of tables with content from rows that only lay a page out. Used by one call. */
final class DataRows {
    private static final int LONG_CELL = 250;
    /** Where other rows of the table hold content. */
    private static final int LONG_CELL_AMONG_OTHERS = 1_000;
    private static final int MANY_NODES = 60;
    private static final int MANY_BREAKS = 3;

    private int nodes;
    private int blocks;
    private int breaks;
    private int chars;
    private boolean word;
    private final int longest;

    private DataRows(int longest) {
        this.longest = longest;
    }

    /** Whether a row has two or more cells with words, each of them one line of text. */
    static boolean isData(Element row) {
        return isData(row, LONG_CELL);
    }

    /** The same for a row below one with content, whose cells may be longer. */
    static boolean goesOn(Element row) {
        return isData(row, LONG_CELL_AMONG_OTHERS);
    }

    private static boolean isData(Element row, int longest) {
        int cells = 0;
        for (Node child = row.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element cell && TagCode.of(cell.normalName()) == TagCode.CELL) {
                DataRows look = new DataRows(longest);
                look.walk(cell);
                if (!look.isLine()) {
                    return false;
                }
                cells += look.word ? 1 : 0;
            }
        }
        return cells >= 2;
    }

    /** Whether the cell has at most one block in it and no long text. */
    private boolean isLine() {
        return blocks <= 1 && breaks < MANY_BREAKS && chars < longest && nodes < MANY_NODES;
    }

    private void walk(Element cell) {
        Node node = cell.firstChild();
        while (node != null && isLine()) {
            see(node);
            Node next = node instanceof Element ? node.firstChild() : null;
            while (next == null && node != null && node != cell) {
                next = node.nextSibling();
                node = node.parentNode();
            }
            node = next;
        }
    }

    private void see(Node node) {
        nodes++;
        if (node instanceof TextNode text) {
            String whole = text.getWholeText();
            chars += whole.length();
            word = word || UnitScan.hasWord(whole);
        } else if (node instanceof Element element) {
            TagCode.Flow flow = TagCode.of(element.normalName()).flow;
            blocks += flow == TagCode.Flow.BLOCK ? 1 : 0;
            breaks += flow == TagCode.Flow.BREAK ? 1 : 0;
        }
    }
}
