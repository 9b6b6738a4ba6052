package io.github.khabar.internal.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells rows of tables with content from rows that only lay a page out. */
final class DataRows {
    private static final int LONG_CELL = 250;
    private static final int SHALLOW = 12;

    private DataRows() {}

    /** Whether a row has two or more cells, each of them one line of text. */
    static boolean isData(Element row) {
        int cells = 0;
        for (Node child = row.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element cell && TagCode.of(cell.normalName()) == TagCode.CELL) {
                cells += hasWord(cell) ? 1 : 0;
                if (!isLine(cell)) {
                    return false;
                }
            }
        }
        return cells >= 2;
    }

    /** Whether a cell holds more than a decorative mark. */
    private static boolean hasWord(Element cell) {
        Node node = cell.firstChild();
        for (int steps = 0; node != null && steps < SHALLOW; steps++) {
            if (node instanceof TextNode text && text.getWholeText().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
            node = node instanceof Element element && element.childNodeSize() > 0 ? element.childNode(0) : node.nextSibling();
        }
        return false;
    }

    /** Whether a cell has at most one block in it, and that block no other, and no long text of its own. */
    private static boolean isLine(Element cell) {
        int blocks = 0;
        int chars = 0;
        for (Node child = cell.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                chars += text.getWholeText().length();
            } else if (child instanceof Element element && TagCode.of(element.normalName()).flow == TagCode.Flow.BLOCK) {
                blocks++;
                chars += plainChars(element);
            }
        }
        return blocks <= 1 && chars < LONG_CELL;
    }

    /** Characters directly in a block; too many where it holds other blocks. */
    private static int plainChars(Element block) {
        int chars = 0;
        for (Node child = block.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                chars += text.getWholeText().length();
            } else if (child instanceof Element element && TagCode.of(element.normalName()).flow == TagCode.Flow.BLOCK) {
                return LONG_CELL;
            }
        }
        return chars;
    }
}
