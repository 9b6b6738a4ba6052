package io.github.khabar.internal.html;

import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import org.jsoup.nodes.Document;

/**
 * Reads what a page states about its story for machines: JSON-LD, OpenGraph, Dublin Core and other meta names, links,
 * microdata, title. One walk over the page. Immutable and thread-safe.
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

    /**
     * Reads the statements of a page and leaves it untouched.
     *
     * @param document the page
     * @param context what the caller knows about it
     * @return what it states; of each key the most trusted value first
     */
    public Hints read(Document document, PageContext context) {
        HeadStatements statements = new HeadStatements(limits);
        HeadVisitor visitor = new HeadVisitor(statements, limits);
        document.traverse(visitor);
        visitor.finish();
        return statements.toHints();
    }
}
