package io.github.khabar.internal.html;

import io.github.khabar.article.Provenance;
import io.github.khabar.internal.page.HintKey;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Meets every element of a page once and gathers its statements. Used by one call. */
final class HeadVisitor implements NodeVisitor {
    private final HeadStatements statements;
    private final JsonLdReader jsonLd;
    private final MicrodataReader microdata;
    private boolean titled;

    HeadVisitor(HeadStatements statements) {
        this.statements = statements;
        jsonLd = new JsonLdReader(statements);
        microdata = new MicrodataReader(statements);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            boolean attributes = element.attributesSize() > 0;
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "link" -> link(element);
                case "title" -> title(element);
                case "html" -> statement(HeadStatements.LAST, HintKey.LANGUAGE, element.attr("lang"), "html lang");
                case "script" -> script(element);
                default -> { }
            }
            microdata.enter(attributes ? element : null, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        // depth tells where an element ends
    }

    void finish() {
        jsonLd.finish();
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isBlank()) {
            return;
        }
        String name = element.attr("property");
        if (name.isEmpty()) {
            name = element.hasAttr("name") ? element.attr("name") : element.attr("http-equiv");
        }
        MetaNames.Entry entry = MetaNames.find(name.strip().toLowerCase(Locale.ROOT));
        if (entry != null && !element.hasAttr("itemprop")) {
            statement(HeadStatements.META + entry.rank(), entry.key(), content, name.strip());
        }
    }

    private void link(Element element) {
        switch (element.attr("rel").toLowerCase(Locale.ROOT)) {
            case "canonical" -> statement(HeadStatements.JSON_LD, HintKey.URL, element.attr("abs:href"), "canonical");
            case "next" -> statement(HeadStatements.META, HintKey.NEXT_PAGE, element.attr("abs:href"), "next");
            default -> { }
        }
    }

    /** An inline drawing has titles too; the page's is the first. */
    private void title(Element element) {
        if (!titled) {
            titled = true;
            statement(HeadStatements.META, HintKey.TITLE, element.text(), "title");
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.add(element.data());
        }
    }

    private void statement(int rank, HintKey key, String value, String detail) {
        statements.add(rank, key, value, Provenance.META, detail);
    }
}
