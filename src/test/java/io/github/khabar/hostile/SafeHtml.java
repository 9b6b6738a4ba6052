package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Fails unless a page of ours holds our own tags and nothing that runs, loads or leads elsewhere than to http and https. */
final class SafeHtml {
    private static final Set<String> TAGS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "article", "header", "section", "div", "p", "h1", "h2", "h3", "h4",
            "h5", "h6", "ul", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "a", "small",
            "aside", "br", "b", "bdi", "mark", "span", "code", "dl", "dt", "dd");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class", "dir", "lang", "title", "data-quotation", "aria-label", "rel", "charset", "name", "content", "http-equiv", "href");

    private SafeHtml() {}

    /** Checks a page. */
    static void check(String html) {
        Document page = Jsoup.parse(html);
        for (Element element : page.body().parent().getAllElements()) {
            assertThat(TAGS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
            }
            if (element.hasAttr("href")) {
                assertThat(element.normalName()).isEqualTo("a");
                assertThat(element.attr("href")).matches("(?s)https?://.*");
            }
        }
        assertThat(page.select("meta, style, title").parents().stream().map(Element::normalName)).containsOnly("html", "head");
    }
}
