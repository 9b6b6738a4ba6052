package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.PageKind;
import io.github.khabar.spec.StoryFrame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages written by us in the ways of many publishing systems, each beside its blocks in the notation of {@code locating.md}. */
class GoldenPagesTest {
    private final ArticleParser parser = ArticleParser.create();

    @ParameterizedTest
    @ValueSource(strings = {
        "block-editor", "blog-service", "captions-and-credits", "containers-and-holes", "embedded-posts", "hashed-classes", "interview",
        "live-blog", "live-blog-list", "page-builder", "phone-page", "printed-twice", "quotes-and-facts", "script-page", "server-form",
        "tables-and-fonts", "text-in-body", "word-processor-list"
    })
    void readsEveryBlock(String name) throws IOException {
        assertThat(StoryFrame.blocks(parser.parseHtml(resource(name + ".html")))).isEqualTo(resource(name + ".blocks").strip());
    }

    @Test
    void tellsTheMomentsOfEntries() throws IOException {
        Article article = parser.parseHtml(resource("live-blog.html"));

        assertThat(article.kind()).isEqualTo(PageKind.LIVE_BLOG);
        assertThat(article.updates()).extracting(update -> update.time().map(NewsDate::iso).orElse(""))
                .containsExactly("2024-05-16T18:40:00+03:00", "2024-05-16T17:05:00+03:00", "2024-05-16T15:30:00+03:00", "2024-05-16T14:10:00+03:00");
        assertThat(article.updates().get(0).span().of(article.text())).startsWith("المجلس يقر الموازنة").endsWith("المعارضة مرتين.");
    }

    @Test
    void takesMomentsFromTheHeadWhereTheEntryShowsNone() throws IOException {
        String html = resource("live-blog.html").replaceAll("<time datetime=\"[^\"]*\">(..:..)</time>", "<b>$1</b>");

        assertThat(parser.parseHtml(html).updates()).extracting(LiveUpdate::time)
                .allSatisfy(time -> assertThat(time.map(NewsDate::iso).orElse("")).endsWith(":00+03:00"));
    }

    @Test
    void tellsMomentsFromNowByTheTimeOfRetrieval() throws IOException {
        Page page = Page.ofHtml(resource("live-blog-list.html"));

        assertThat(parser.parse(page).updates().get(0).time()).isEmpty();
        assertThat(parser.parse(page.withRetrievedAt(OffsetDateTime.parse("2024-04-15T20:00:00Z"))).updates().get(0).time().map(NewsDate::iso))
                .isEqualTo(Optional.of("2024-04-15T19:55Z"));
    }

    @Test
    void tellsTimesOfDayByTheDayOfThePage() throws IOException {
        String html = resource("live-blog-list.html")
                .replace("<meta charset", "<meta property=\"article:published_time\" content=\"2024-04-15T08:00:00+02:00\"><meta charset");

        List<String> times = parser.parseHtml(html).updates().stream().map(update -> update.time().map(NewsDate::iso).orElse("")).toList();

        assertThat(times).containsExactly("", "2024-04-15T19:20+02:00", "2024-04-15T18:05+02:00", "2024-04-15T16:30+02:00");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GoldenPagesTest.class.getResourceAsStream("/pages/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
