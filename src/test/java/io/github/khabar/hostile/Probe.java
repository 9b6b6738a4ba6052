package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import io.github.khabar.Explanation;
import io.github.khabar.Page;
import io.github.khabar.article.Article;
import io.github.khabar.article.TextSpan;
import io.github.khabar.contract.Soundness;
import io.github.khabar.render.ArticleHtml;
import io.github.khabar.render.ArticleJson;
import io.github.khabar.render.ArticleJsonLd;
import io.github.khabar.render.ArticleMarkdown;
import io.github.khabar.render.ArticlePlainText;
import io.github.khabar.text.ArabicDates;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

/** Puts any bytes to one part of the library and fails unless what holds for every input holds; shared by fuzzing and replay. */
public enum Probe {
    /** A page as fetched. */
    BYTES(data -> parse(Page.ofBytes(data))),
    /** A page in characters that begins with a story. */
    HTML(data -> parse(Page.ofHtml(Story.page() + text(data)).withUrl("https://a.example/2024/01/02/story"))),
    /** Markup made of our own tags. */
    MARKUP(data -> parse(Page.ofHtml(Vocabulary.of(data, Vocabulary.MARKUP)))),
    /** Plain text. */
    TEXT(data -> parse(Page.ofText(text(data)))),
    /** Plain text made of the words of news. */
    WORDS(data -> parse(Page.ofText(Vocabulary.of(data, Vocabulary.WORDS)))),
    /** Text to be normalised. */
    NORMALIZER(data -> {
        normalize(text(data));
        normalize(Vocabulary.of(data, Vocabulary.WORDS));
    }),
    /** Text that may state dates. */
    DATES(data -> {
        dates(text(data));
        dates(Vocabulary.of(data, Vocabulary.WORDS));
    }),
    /** A JSON-LD block in a page. */
    JSON_LD(data -> parse(Page.ofHtml(
            "<html><head><script type='application/ld+json'>" + text(data) + "</script></head><body>" + Story.html()))),
    /** What the renderers make of markup. */
    RENDERERS(data -> render(parser().explain(Page.ofHtml(Vocabulary.of(data, Vocabulary.MARKUP)))));

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-03-05T10:00:00+02:00");

    private final Consumer<byte[]> check;

    Probe(Consumer<byte[]> check) {
        this.check = check;
    }

    /** Fails unless all that must hold holds for these bytes. */
    public void run(byte[] data) {
        check.accept(data);
    }

    private static ArticleParser parser() {
        return Holder.PARSER;
    }

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    private static void parse(Page page) {
        Article article = parser().parse(page);
        Soundness.check(article);
        assertThat(parser().parse(page)).isEqualTo(article);
    }

    private static void normalize(String text) {
        MappedText display = ArabicNormalizer.display().map(text);
        MappedText search = ArabicNormalizer.search().map(text);
        check(display, text);
        check(search, text);
        assertThat(ArabicNormalizer.display().normalize(display.text())).isEqualTo(display.text());
        assertThat(ArabicNormalizer.search().normalize(display.text())).isEqualTo(search.text());
        assertThat(ArabicNormalizer.search().normalize(search.text())).isEqualTo(search.text());
    }

    private static void check(MappedText mapped, String text) {
        assertThat(Soundness.hasLoneSurrogate(mapped.text())).isFalse();
        int before = 0;
        boolean ordered = true;
        for (int at = 0; at < mapped.text().length(); at++) {
            TextSpan span = mapped.toOriginal(new TextSpan(at, at + 1));
            ordered &= before <= span.start() && span.start() <= span.end() && span.end() <= text.length();
            before = span.start();
        }
        assertThat(ordered).as("spans of %s lie in order in the original", mapped).isTrue();
    }

    private static void dates(String text) {
        int before = 0;
        for (ArabicDates.Found found : ArabicDates.find(text, NOW)) {
            assertThat(found.span().start()).isBetween(before, found.span().end());
            assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(found.date().iso()).isNotEmpty();
            before = found.span().end();
        }
    }

    private static void render(Explanation explanation) {
        Article article = explanation.article();
        Soundness.check(article);
        SafeHtml.check(ArticleHtml.write(article));
        SafeHtml.check(ArticleHtml.inspect(article, List.of()));
        for (String text : List.of(
                ArticlePlainText.write(article), ArticleMarkdown.writeWithFrontMatter(article), ArticleJsonLd.write(article))) {
            assertThat(Soundness.hasLoneSurrogate(text)).isFalse();
        }
        String json = ArticleJson.write(article, "a");
        assertThat(ArticleJson.write(ArticleJson.read(json), "a")).isEqualTo(json);
    }

    /** Made when the first probe runs. */
    private static final class Holder {
        static final ArticleParser PARSER = ArticleParser.create();
    }
}
