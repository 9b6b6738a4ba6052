package io.github.khabar.cli;

import io.github.khabar.ArticleParser;
import io.github.khabar.Explanation;
import io.github.khabar.LimitExceededException;
import io.github.khabar.Page;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Does one job: loads, parses, renders. Whatever goes wrong becomes an outcome, so that the rest goes on. Thread-safe. */
final class Worker implements Function<Job, Outcome> {
    private final ArticleParser parser = ArticleParser.create();
    private final ArticleWriter writer;
    private final boolean explain;

    /**
     * Makes a worker.
     *
     * @param writer renders the articles
     * @param explain whether the decisions are wanted
     */
    Worker(ArticleWriter writer, boolean explain) {
        this.writer = writer;
        this.explain = explain;
    }

    @Override
    public Outcome apply(Job job) {
        try {
            Explanation explanation = read(job.loader().load());
            return Outcome.read(job.name(), writer.write(explanation, job.name()), writer.notes(explanation, job.name()));
        } catch (IOException | LimitExceededException e) {
            return Outcome.failed(job.name(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours on one page must not cost the other pages of a long run.
            return Outcome.failed(job.name(), "internal error, please report: " + e);
        }
    }

    private Explanation read(Page page) {
        return explain ? parser.explain(page) : new Explanation(parser.parse(page), List.of());
    }
}
