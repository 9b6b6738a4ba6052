package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Direction;
import io.github.khabar.article.Quotation;
import java.util.List;

/**
 * Writes an article as a page of HTML: a reading view for everybody, or an inspector report for people who want to know how
 * the parser came to it.
 *
 * <p>Self-contained: the page loads nothing and runs no script. Text is escaped, only http and https addresses become links,
 * runs against the direction of the text are isolated. Thread-safe; has no state.
 */
public final class ArticleHtml {

    private ArticleHtml() {}

    /**
     * Writes the reading view: the story in its own direction, its quotations marked, and who said what.
     *
     * @param article the article
     * @return a complete page
     */
    public static String write(Article article) {
        WhoSaidWhat said = WhoSaidWhat.in(article);
        String list = article.quotations().isEmpty() ? "" : said(article, said);
        return HtmlPage.of(article, HtmlPage.View.READING, new StoryHtml(article, said).write() + list);
    }

    /**
     * Writes the inspector report: the reading view beside the blocks kept and dropped with the rules that decided, a
     * who-said-what table, and the metadata with their origins and conflicts.
     *
     * @param article the article
     * @param decisions what the parser decided, in order; may be empty
     * @return a complete page
     */
    public static String inspect(Article article, List<Decision> decisions) {
        return HtmlPage.of(article, HtmlPage.View.INSPECTOR, new InspectorHtml(article, decisions).write());
    }

    private static String said(Article article, WhoSaidWhat said) {
        boolean arabic = article.language().filter("ar"::equals).isPresent();
        StringBuilder out = new StringBuilder("<section class=\"said\" dir=\"" + Words.lower(article.direction()) + "\">\n");
        out.append("<h2>").append(arabic ? "من قال ماذا" : "Who said what").append("</h2>\n<dl>\n");
        for (String name : said.names()) {
            String role = said.role(name).map(r -> " <small>" + HtmlText.isolated(r) + "</small>").orElse("");
            out.append("<dt>").append(HtmlText.isolated(name)).append(role).append("</dt>\n");
            said.of(name).forEach(quotation -> words(out, quotation, article.direction()));
        }
        if (!said.unattributed().isEmpty()) {
            out.append("<dt>؟</dt>\n");
            said.unattributed().forEach(quotation -> words(out, quotation, article.direction()));
        }
        return out.append("</dl>\n</section>\n").toString();
    }

    private static void words(StringBuilder out, Quotation quotation, Direction direction) {
        out.append(WhoSaidWhat.takesMarks(quotation) ? "<dd class=\"literal\">" : "<dd>");
        out.append(HtmlText.running(quotation.text().replace('\n', ' '), direction)).append("</dd>\n");
    }
}
