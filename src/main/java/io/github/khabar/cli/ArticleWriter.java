package io.github.khabar.cli;

import io.github.khabar.Explanation;
import io.github.khabar.render.ArticleJson;
import java.util.List;

/** Renders articles in one format. Thread-safe. */
final class ArticleWriter {
    private final OutputFormat format;
    private final boolean explain;

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
        return ArticleJson.write(read.article(), name) + "\n";
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
