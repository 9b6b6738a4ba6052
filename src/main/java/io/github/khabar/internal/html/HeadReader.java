package io.github.khabar.internal.html;

import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import org.jsoup.nodes.Document;

/**
 * Reads what a page states about its story for machines: JSON-LD, OpenGraph, Dublin Core and other meta names, links,
 * microdata, title. One walk over the page. Immutable and thread-safe.
 */
public final class HeadReader {

    /**
     * Reads the statements of a page and leaves it untouched.
     *
     * @param document the page
     * @param context what the caller knows about it
     * @return what it states; of each key the most trusted value first
     */
    public Hints read(Document document, PageContext context) {
        HeadStatements statements = new HeadStatements();
        HeadVisitor visitor = new HeadVisitor(statements);
        document.traverse(visitor);
        visitor.finish();
        return statements.toHints();
    }
}
