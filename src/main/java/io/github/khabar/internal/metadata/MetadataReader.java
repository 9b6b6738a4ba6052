package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.Role;

/** Reads and reconciles what a newsroom states about its story. Immutable and thread-safe. */
public final class MetadataReader {

    /**
     * Reads the metadata of a page or text into an article.
     *
     * @param hints what the head states; empty for plain text
     * @param page the classified blocks
     * @param context what the caller knows about the page
     * @param article takes headline, byline, dates and all the rest
     */
    public void read(Hints hints, ClassifiedPage page, PageContext context, ArticleBuilder article) {
        page.blocks().stream()
                .filter(block -> block.role() == Role.HEADLINE)
                .findFirst()
                .ifPresent(block -> article.headline(
                        Sourced.of(block.display().text(), Provenance.PAGE, "headline block")));
    }
}
