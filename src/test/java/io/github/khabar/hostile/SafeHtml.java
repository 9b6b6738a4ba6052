package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
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
        List<String> offenders = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (!(element instanceof Document) && !isSafe(element)) {
                offenders.add(element.cssSelector() + element.attributes());
            }
        }
        assertThat(offenders).isEmpty();
    }

    private static boolean isSafe(Element element) {
        boolean ofHead = Set.of("meta", "style", "title").contains(element.normalName());
        return TAGS.contains(element.normalName())
                && element.attributes().asList().stream().allMatch(attribute -> ATTRIBUTES.contains(attribute.getKey()))
                && (!element.hasAttr("href") || element.normalName().equals("a") && element.attr("href").matches("(?s)https?://.*"))
                && (!ofHead || element.parent() != null && element.parent().normalName().equals("head"));
    }
}
