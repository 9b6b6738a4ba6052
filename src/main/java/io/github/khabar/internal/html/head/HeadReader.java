package io.github.khabar.internal.html.head;

import io.github.khabar.internal.html.flat.FlatPage;
import io.github.khabar.internal.html.flat.TellingElements;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.Hints;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Reads what a page states about its story for machines: JSON-LD, OpenGraph, Dublin Core and other meta names, links,
 * microdata, title. Immutable and thread-safe.
 */
public final class HeadReader {
    private final Limits limits;

    /**
     * Sets the reader up.
     *
     * @param limits how much is read of JSON-LD and attributes
     */
    public HeadReader(Limits limits) {
        this.limits = limits;
    }

    /** Shows an element, and those in it where there are some, to both readers. */
    private record Both(HeadVisitor visitor, MicrodataReader microdata, int place, int parent) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                visitor.meet(element);
                microdata.meet(element, place, parent);
            }
        }
    }

    /**
     * Reads the statements of a page.
     *
     * @param page the page as walked
     * @return what it states; of each key the most trusted value first
     */
    public Hints read(FlatPage page) {
        HeadStatements statements = new HeadStatements(limits);
        HeadVisitor visitor = new HeadVisitor(statements, limits);
        MicrodataReader microdata = new MicrodataReader(statements, page.tree());
        TellingElements telling = page.telling();
        for (int at = 0; at < telling.size(); at++) {
            int place = telling.place(at);
            int parent = telling.parent(at);
            Both both = new Both(visitor, microdata, place, parent);
            if (place < 0) {
                telling.element(at).traverse(both);
            } else {
                both.head(telling.element(at), 0);
            }
        }
        visitor.finish(page.tree().element[0]);
        return statements.toHints();
    }
}
