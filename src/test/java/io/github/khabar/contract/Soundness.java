package io.github.khabar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.Block;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.TextSpan;
import io.github.khabar.article.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for the article of every page whatever it says; the oracle of the contract, of hostile pages and of fuzzing. */
public final class Soundness {

    private Soundness() {}

    /** Fails unless an article is sound. */
    public static void check(Article article) {
        assertThat(article.confidence()).isBetween(0.0, 1.0);
        assertThat(article.text())
                .isEqualTo(article.blocks().stream()
                        .map(Block::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n")));
        for (Block block : article.blocks()) {
            assertThat(block.span().of(article.text())).isEqualTo(block.text());
            assertThat(block.text()).isEqualTo(block.text().strip());
            assertThat(!block.isBody() || !block.text().isEmpty()).as("body blocks have words").isTrue();
        }
        article.updates().forEach(update -> assertThat(article.blocks()).anyMatch(update::holds));
        assertThat(words(article).filter(Soundness::hasLoneSurrogate)).isEmpty();
        article.quotations().forEach(quotation -> checkQuotation(article, quotation));
        article.images().forEach(image -> image.url().ifPresent(url -> assertThat(url).matches("(?s)https?://.*")));
        article.url().ifPresent(url -> assertThat(url).matches("(?s)https?://.*"));
    }

    /** Every string that an article holds. */
    private static Stream<String> words(Article article) {
        Stream<String> parts = Stream.of(
                        article.headline(), article.kicker(), article.standfirst(), article.place(), article.agency(), article.section(),
                        article.url(), article.siteName(), article.nextPage(), article.language())
                .flatMap(Optional::stream);
        Stream<String> images = article.images().stream()
                .flatMap(image -> Stream.of(image.url(), image.caption(), image.credit()).flatMap(Optional::stream));
        Stream<String> speakers = article.quotations().stream()
                .flatMap(quotation -> Stream.of(
                                quotation.speaker().map(Speaker::name), quotation.speaker().flatMap(Speaker::role), quotation.mention(),
                                quotation.cue(), quotation.medium())
                        .flatMap(Optional::stream));
        Stream<String> lists = Stream.of(
                        article.tags().stream(),
                        article.updates().stream().map(LiveUpdate::shown),
                        article.authors().stream().map(Author::name),
                        article.warnings().stream().map(Warning::detail))
                .flatMap(strings -> strings);
        return Stream.of(Stream.of(article.text()), parts, images, speakers, lists).flatMap(strings -> strings);
    }

    private static void checkQuotation(Article article, Quotation quotation) {
        String holder = holder(article, quotation.place());
        String words = quotation.spans().stream().map(span -> span.of(holder)).collect(Collectors.joining("\n"));
        assertThat(quotation.text()).isEqualTo(words).isNotBlank();
        assertThat(quotation.confidence()).isBetween(0.0, 1.0);
        assertThat(quotation.rule()).isNotEmpty();
        List<TextSpan> spans = quotation.spans();
        for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at).start()).isGreaterThan(spans.get(at - 1).end());
        }
    }

    private static String holder(Article article, Quotation.Place place) {
        return switch (place) {
            case HEADLINE -> article.headline().orElseThrow();
            case STANDFIRST -> article.standfirst().orElseThrow();
            case BODY -> article.text();
        };
    }

    /** Tells whether a text holds half a surrogate pair. */
    public static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
