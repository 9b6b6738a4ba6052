package io.github.khabar.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.khabar.ArticleParser;
import io.github.khabar.LimitExceededException;
import io.github.khabar.Options;
import io.github.khabar.Page;
import io.github.khabar.QuotationProfile;
import io.github.khabar.SourceSpans;
import io.github.khabar.article.Article;
import io.github.khabar.article.PageKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of the parser: total, deterministic, thread-safe, serializable, independent of the machine. */
class ContractTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    private static Map<String, Article> parseAll(ArticleParser parser, Map<String, Page> pages) {
        Map<String, Article> articles = new LinkedHashMap<>();
        pages.forEach((name, page) -> articles.put(name, parser.parse(page)));
        return articles;
    }

    @Test
    void givesTheSameTwice() {
        Map<String, Page> pages = Samples.all();
        assertThat(parseAll(PARSER, pages)).isEqualTo(parseAll(ArticleParser.create(), pages));
    }

    @Test
    void givesTheSameOnEightThreads() throws InterruptedException, ExecutionException {
        Map<String, Page> pages = Samples.all();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Map<String, Future<Article>> results = new LinkedHashMap<>();
            pages.forEach((name, page) -> results.put(name, threads.submit(() -> PARSER.parse(page))));
            for (Map.Entry<String, Future<Article>> result : results.entrySet()) {
                assertThat(result.getValue().get()).as(result.getKey()).isEqualTo(PARSER.parse(pages.get(result.getKey())));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "tr", "th-TH-u-ca-buddhist-nu-thai"})
    void givesTheSameUnderEveryDefaultLocale(String locale) {
        Map<String, Article> expected = parseAll(PARSER, Samples.ours());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(parseAll(ArticleParser.create(), Samples.ours())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givesTheSameInEveryTimeZone() {
        Map<String, Article> expected = parseAll(PARSER, Samples.ours());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(parseAll(ArticleParser.create(), Samples.ours())).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void parserAndArticlesSurviveSerialization() throws IOException, ClassNotFoundException {
        ArticleParser copy = copy(ArticleParser.with(Options.defaults().withMaxBlocks(7)));
        assertThat(copy.options().maxBlocks()).isEqualTo(7);
        Map<String, Article> articles = parseAll(PARSER, Samples.ours());
        assertThat(parseAll(copy(PARSER), Samples.ours())).isEqualTo(articles);
        for (Article article : articles.values()) {
            assertThat(copy(article)).isEqualTo(article);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void explainingGivesTheSameArticle() {
        Samples.ours().forEach((name, page) ->
                assertThat(PARSER.explain(page).article()).as(name).isEqualTo(PARSER.parse(page)));
    }

    @Test
    void reportingOptionsNeverChangeTheStory() {
        ArticleParser other = ArticleParser.with(Options.defaults()
                .withQuotationProfile(QuotationProfile.PRECISE)
                .withQuotationKinds(Set.of())
                .withSourceSpans(SourceSpans.BLOCKS));
        Samples.ours().forEach((name, page) -> {
            Article article = PARSER.parse(page);
            Article same = other.parse(page);
            assertThat(same.text()).as(name).isEqualTo(article.text());
            assertThat(same.headline()).as(name).isEqualTo(article.headline());
            assertThat(same.kind()).as(name).isEqualTo(article.kind());
        });
    }

    @Test
    void leavesTheDocumentOfTheCallerUntouched() {
        String html = "<html><head><title>عنوان</title></head><body><div><p>فقرة أولى طويلة بعض الشيء.<br>سطر<p>ثانية</div>";
        Document document = Jsoup.parse(html, "https://example.org/a");
        String before = document.outerHtml();
        Article article = PARSER.parse(Page.ofDocument(document));
        assertThat(document.outerHtml()).isEqualTo(before);
        assertThat(article).isEqualTo(PARSER.parse(Page.ofHtml(html).withUrl("https://example.org/a")));
    }

    @Test
    void nothingToReadIsAResult() {
        for (Page page : List.of(Page.ofHtml(""), Page.ofHtml("   "), Page.ofText(""), Page.ofBytes(new byte[0]))) {
            Article article = PARSER.parse(page);
            assertThat(article.kind()).isEqualTo(PageKind.EMPTY);
            assertThat(article.isEmpty()).isTrue();
            assertThat(article.text()).isEmpty();
            assertThat(article.quotations()).isEmpty();
        }
    }

    @Test
    void tooLargeInputNamesOptionAndValue() {
        ArticleParser parser = ArticleParser.with(Options.defaults().withMaxInputChars(10).withMaxInputBytes(20));
        assertThatThrownBy(() -> parser.parseHtml("x".repeat(11)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("maxInputChars = 10");
        assertThatThrownBy(() -> parser.parse(Page.ofBytes(new byte[21])))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("maxInputBytes = 20");
    }

    @Test
    void aPageOfThirtyMillionBytesIsRefusedByDefaultAndReadWhenAllowed() {
        String html = "<p>" + "كلمات كثيرة في فقرة واحدة. ".repeat(600_000) + "</p>";
        assertThatThrownBy(() -> PARSER.parseHtml(html)).isInstanceOf(LimitExceededException.class);
        ArticleParser roomy = ArticleParser.with(Options.defaults().withMaxInputChars(40_000_000));
        assertThat(roomy.parseHtml(html).text()).startsWith("كلمات كثيرة");
    }

    @Test
    void callersMistakesAreNamed() {
        assertThatNullPointerException().isThrownBy(() -> Page.ofHtml(nothing())).withMessageContaining("html");
        assertThatNullPointerException().isThrownBy(() -> Page.ofText(nothing())).withMessageContaining("text");
        assertThatThrownBy(() -> Options.defaults().withMaxBlocks(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBlocks = 0 is not positive");
    }

    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }

    @Test
    void aFailingStreamFailsWithItsOwnError() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line cut");
            }
        };
        assertThatThrownBy(() -> Page.ofBytes(failing)).isInstanceOf(IOException.class).hasMessage("line cut");
    }
}
