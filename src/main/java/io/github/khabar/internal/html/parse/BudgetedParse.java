package io.github.khabar.internal.html.parse;

import io.github.khabar.internal.limit.Deadline;
import java.io.Reader;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Builds a tree element by element and stops when it grows too large, when time is over or when jsoup fails. Used once. */
final class BudgetedParse {
    private final int maxElements;
    private final Deadline deadline;
    private long elements;
    private boolean failed;

    BudgetedParse(int maxElements, Deadline deadline) {
        this.maxElements = maxElements;
        this.deadline = deadline;
    }

    /** Gives the tree as far as it was built. */
    Document parse(Reader html, String url, Parser parser) {
        try (StreamParser stream = new StreamParser(parser).parse(html, url)) {
            Document document = stream.document();
            build(stream.iterator());
            return document;
        }
    }

    private void build(Iterator<Element> built) {
        try {
            while (!isOverBudget() && !deadline.hasPassed() && built.hasNext()) {
                // Attributes count too: jsoup copies those of formatting elements that it opens again.
                elements += TagWeight.of(built.next().attributesSize());
            }
        } catch (RuntimeException broken) {
            // jsoup throws when it trips over its own state, as with hundreds of nested templates.
            failed = true;
        }
    }

    boolean isOverBudget() {
        return elements > maxElements;
    }

    boolean hasFailed() {
        return failed;
    }
}
