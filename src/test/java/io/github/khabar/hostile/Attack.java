package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import io.github.khabar.article.Article;
import io.github.khabar.article.PageKind;
import io.github.khabar.article.Warning;
import io.github.khabar.contract.Soundness;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A hostile page with what must come of it.
 *
 * @param name what it does
 * @param page makes the page; large ones live only while they are read
 * @param kind the expected kind
 * @param paragraphs the expected paragraphs
 * @param warnings the expected warnings, as {@code KIND detail}
 */
record Attack(String name, Supplier<Page> page, PageKind kind, List<String> paragraphs, List<String> warnings) {

    /** An attack that the story survives whole. */
    static Attack survived(String name, Supplier<String> html, String... warnings) {
        return new Attack(
                name, () -> Page.ofHtml(html.get()), PageKind.ARTICLE, Story.PARAGRAPHS, List.of(warnings));
    }

    /** An attack after which only some of the words are left. */
    static Attack leaves(String name, Supplier<Page> page, PageKind kind, List<String> paragraphs, String... warnings) {
        return new Attack(name, page, kind, paragraphs, List.of(warnings));
    }

    /** Reads the page and fails unless the outcome is the expected one. */
    void run(ArticleParser parser) {
        Article article = parser.parse(page.get());
        Soundness.check(article);
        assertThat(article.warnings().stream().map(Attack::describe)).containsExactlyElementsOf(warnings);
        assertThat(article.kind()).isEqualTo(kind);
        assertThat(article.paragraphs()).containsExactlyElementsOf(paragraphs);
        if (paragraphs == Story.PARAGRAPHS) {
            assertThat(article.headline()).isEqualTo(Optional.of(Story.HEADLINE));
        }
    }

    private static String describe(Warning warning) {
        return warning.kind() + " " + warning.detail();
    }

    @Override
    public String toString() {
        return name;
    }
}
