package io.github.khabar.internal.html;

import io.github.khabar.article.Provenance;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what the head of a page states: JSON-LD, OpenGraph, meta, title. Immutable and thread-safe. */
public final class HeadReader {

    /**
     * Reads the statements of a page and leaves it untouched.
     *
     * @param document the page
     * @param context what the caller knows about it
     * @return what it states
     */
    public Hints read(Document document, PageContext context) {
        Hints hints = new Hints();
        for (Element meta : document.select("meta[property]")) {
            switch (meta.attr("property")) {
                case "og:title" -> hints.add(HintKey.HEADLINE, meta.attr("content"), Provenance.META, "og:title");
                case "article:published_time" ->
                    hints.add(HintKey.PUBLISHED, meta.attr("content"), Provenance.META, "article:published_time");
                default -> { }
            }
        }
        hints.add(HintKey.TITLE, document.title(), Provenance.META, "title");
        return hints;
    }
}
