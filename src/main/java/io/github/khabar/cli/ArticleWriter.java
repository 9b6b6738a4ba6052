package io.github.khabar.cli;

import io.github.khabar.Explanation;
import io.github.khabar.article.Article;
import io.github.khabar.render.ArticleHtml;
import io.github.khabar.render.ArticleJson;
import io.github.khabar.render.ArticleJsonLd;
import io.github.khabar.render.ArticleMarkdown;
import io.github.khabar.render.ArticlePlainText;
import io.github.khabar.render.Decision;
import java.util.List;

/** Renders articles in one format. Thread-safe. */
final class ArticleWriter {
    private final OutputFormat format;
    private final boolean explain;

    /**
     * Makes a writer.
     *
     * @param format what it writes
     * @param explain whether the decisions are wanted
     */
    ArticleWriter(OutputFormat format, boolean explain) {
        this.format = format;
        this.explain = explain;
    }

    /**
     * Renders an article.
     *
     * @param read the article with the decisions that made it
     * @param name the name of its input
     * @return the output, ending in a line feed
     */
    String write(Explanation read, String name) {
        Article article = read.article();
        return switch (format) {
            case JSON -> ArticleJson.write(article, name) + "\n";
            case JSONLD -> ArticleJsonLd.write(article) + "\n";
            case MARKDOWN -> ArticleMarkdown.writeWithFrontMatter(article);
            case TEXT -> ArticlePlainText.write(article);
            case HTML -> explain ? ArticleHtml.inspect(article, decisions(read)) : ArticleHtml.write(article);
        };
    }

    /** The renderers know nothing of the parser. */
    private static List<Decision> decisions(Explanation read) {
        return read.decisions().stream()
                .map(decision -> new Decision(decision.stage(), decision.rule(), decision.place(), decision.verdict()))
                .toList();
    }

    /**
     * Gives the decisions where the format has no place for them.
     *
     * @param read the article with the decisions that made it
     * @param name the name of its input
     * @return one line a decision, for standard error
     */
    List<String> notes(Explanation read, String name) {
        if (!explain || format == OutputFormat.HTML) {
            return List.of();
        }
        return read.decisions().stream().map(decision -> name + "\t" + decision).toList();
    }
}
