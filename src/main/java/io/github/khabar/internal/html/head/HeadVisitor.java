package io.github.khabar.internal.html.head;

import io.github.khabar.article.Origin;
import io.github.khabar.article.Provenance;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.HintKey;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** Meets the elements of the head, and those like them in the body, and gathers their statements. Used by one call. */
final class HeadVisitor {
    private final HeadStatements statements;
    private final JsonLdReader jsonLd;
    private boolean titled;

    HeadVisitor(HeadStatements statements, Limits limits) {
        this.statements = statements;
        jsonLd = new JsonLdReader(statements, limits);
    }

    /** Meets the next element. */
    void meet(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> title(element);
            case "script" -> script(element);
            default -> { }
        }
    }

    /** Reads what can only be told when all has been met. */
    void finish(Element root) {
        Element html = root.firstElementChild();
        while (html != null && !html.nameIs("html")) {
            html = html.nextElementSibling();
        }
        statement(HeadStatements.LAST, HintKey.LANGUAGE, html == null ? "" : html.attr("lang"), "html lang");
        jsonLd.finish();
    }

    private void meta(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        Attributes attributes = element.attributes();
        String content = attributes.get("content");
        String name = attributes.get("property");
        if (name.isEmpty()) {
            name = attributes.hasKey("name") ? attributes.get("name") : attributes.get("http-equiv");
        }
        MetaNames.Entry entry = MetaNames.find(name.strip().toLowerCase(Locale.ROOT));
        if (entry != null && !content.isBlank()) {
            statement(HeadStatements.META + entry.rank(), entry.key(), content, name.strip());
        }
    }

    private void link(Element element) {
        switch (element.attr("rel").toLowerCase(Locale.ROOT)) {
            case "canonical" -> statement(HeadStatements.JSON_LD, HintKey.URL, address(element), "canonical");
            case "next" -> statement(HeadStatements.META, HintKey.NEXT_PAGE, address(element), "next");
            default -> { }
        }
    }

    /** Resolving costs more than all else here, above all where the page's own address is not known. */
    private static String address(Element link) {
        String address = link.attr("href");
        return isPlain(address) ? address : link.absUrl("href");
    }

    /** Whether an address is absolute and resolving it would change nothing. */
    private static boolean isPlain(String address) {
        int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        boolean plain = start > 0 && start < address.length() && address.charAt(start) != '/' && address.indexOf("/.", start) < 0;
        for (int at = start; plain && at < address.length(); at++) {
            char c = address.charAt(at);
            plain = c > ' ' && c != ':' && c != '@' && c != '#' && c != '\\' && (c < 0x7f || c > 0x9f);
        }
        return plain;
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
            jsonLd.add(element.childNodeSize() == 1 && element.childNode(0) instanceof DataNode data ? data.getWholeData() : element.data());
        }
    }

    private void statement(int rank, HintKey key, String value, String detail) {
        statements.add(rank, key, value, new Origin(Provenance.META, detail));
    }
}
