package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import io.github.khabar.Options;
import io.github.khabar.Page;
import io.github.khabar.SourceSpans;
import io.github.khabar.article.Article;
import io.github.khabar.article.Warning;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Limits that the caller sets hold, say so, and keep what was read until then. */
class LimitTest {

    private static Article parse(Options options, String html) {
        return ArticleParser.with(options).parseHtml(html);
    }

    private static Warning reached(String limit) {
        return new Warning(Warning.Kind.LIMIT_REACHED, limit);
    }

    @Test
    void elementsBeyondTheLimitAreNotRead() {
        Article article = parse(Options.defaults().withMaxElements(12), Story.page() + "<p>كلمة".repeat(100));
        assertThat(article.warnings()).containsExactly(reached("maxElements = 12"));
        assertThat(article.paragraphs()).isNotEmpty().allSatisfy(paragraph -> assertThat(Story.PARAGRAPHS).contains(paragraph));
    }

    @Test
    void blocksBeyondTheLimitAreLeftOut() {
        Article article = parse(Options.defaults().withMaxBlocks(2), Story.page());
        assertThat(article.paragraphs()).isEqualTo(Story.PARAGRAPHS.subList(0, 2));
        assertThat(article.warnings()).containsExactly(reached("maxBlocks = 2"));
    }

    @Test
    void quotationsBeyondTheLimitAreLeftOut() {
        String two = Story.page().replace("قبل غيرهم».", "قبل غيرهم». وأضاف: «سنفتح أخرى في العام المقبل».");
        Article article = parse(Options.defaults().withMaxQuotations(1), two);
        assertThat(article.quotations()).hasSize(1);
        assertThat(article.warnings()).containsExactly(reached("maxQuotations = 1"));
    }

    @Test
    void statementsOfTheHeadBeyondTheLimitAreLeftOut() {
        String page = Story.page("<meta property='og:site_name' content='صحيفة الضفة'><meta name=author content='سامي العلي'>", "", "");
        Article two = parse(Options.defaults().withMaxMetadataValues(2), page);
        assertThat(two.siteName()).contains("صحيفة الضفة");
        assertThat(two.authors()).isEmpty();
        assertThat(two.warnings()).containsExactly(reached("maxMetadataValues = 2"));
        assertThat(parse(Options.defaults(), page).authors()).hasSize(1);
    }

    @Test
    void tagsAndAuthorsBeyondTheLimitAreLeftOut() {
        String page = Story.page("", "<p>بقلم: سامي العلي ومنى الخطيب وهاني درويش</p>", "<ul class=tags><li><a rel=tag href=/t/1>نهر</a>"
                + "<li><a rel=tag href=/t/2>جسر</a><li><a rel=tag href=/t/3>ضفة</a></ul>");
        Article all = parse(Options.defaults(), page);
        Article two = parse(Options.defaults().withMaxMetadataValues(2), page);
        assertThat(all.authors()).hasSize(3);
        assertThat(all.tags()).hasSize(3);
        assertThat(all.warnings()).isEmpty();
        assertThat(two.authors()).isEqualTo(all.authors().subList(0, 2));
        assertThat(two.tags()).isEqualTo(all.tags().subList(0, 2));
        assertThat(two.warnings()).containsExactly(reached("maxMetadataValues = 2"));
    }

    @Test
    void picturesBeyondTheLimitAreLeftOut() {
        StringBuilder figures = new StringBuilder();
        for (int at = 0; at < 5; at++) {
            figures.append("<figure><img src='https://example.org/").append(at).append(".jpg'><figcaption>منظر من الجسر رقم ")
                    .append(at).append("</figcaption></figure>");
        }
        String page = Story.page().replace("</p></article>", "</p>" + figures + "<p>" + Story.PARAGRAPHS.get(0) + "</p></article>");
        Article two = parse(Options.defaults().withMaxMetadataValues(2), page);
        assertThat(parse(Options.defaults(), page).images()).hasSize(5);
        assertThat(two.images()).hasSize(2);
        assertThat(two.warnings()).contains(reached("maxMetadataValues = 2"));
    }

    @Test
    void marksBeyondTheLimitAreLeftOut() {
        String marked = Story.page().replace("قبل غيرهم", "قبل\u0651\u064e\u0652 غيرهم");
        Article article = parse(Options.defaults().withMaxMarkRun(2).withSourceSpans(SourceSpans.BLOCKS), marked);
        assertThat(article.text()).contains("قبل\u064e\u0651 غيرهم");
        assertThat(article.warnings()).containsExactly(reached("maxMarkRun = 2"));
        assertThat(parse(Options.defaults().withMaxMarkRun(3), marked).warnings()).isEmpty();
    }

    @Test
    void namesOfTagsBeyondTheLimitAreCut() {
        Article article = parse(Options.defaults().withMaxTagNameChars(10), Story.page("", "", "<abcdefghijklmnop>"));
        assertThat(article.paragraphs()).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(reached("maxTagNameChars = 10"));
    }

    @Test
    void aDocumentOfTheCallerMayBeOfAnyDepth() {
        Document document = Parser.htmlParser()
                .setMaxDepth(Integer.MAX_VALUE)
                .parseInput(Story.page("", "", "<footer>" + "<div>".repeat(20_000) + "كلمة"), "");
        Article article = ArticleParser.create().parse(Page.ofDocument(document));
        assertThat(article.paragraphs()).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(reached("maxDepth = 512"));
    }

    @Test
    void nothingIsReadTwice() {
        String words = String.join(" ", IntStream.range(0, 3_000).mapToObj(n -> "كلمة" + n + (n % 12 == 11 ? "." : "")).toList());
        List<String> openers = List.of("<p>", "<div>", "<p><b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<h2>", "<figure><figcaption>", "</p>", "</div>");
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (String word : words.split(" ")) {
            html.append(at % 25 == 0 ? openers.get(at / 25 % openers.size()) : "").append(word).append(' ');
            at++;
        }
        String text = ArticleParser.create().parseHtml("<h1>عنوان</h1>" + html).text();
        List<String> read = Stream.of(text.split("\\s+")).filter(word -> word.startsWith("كلمة")).toList();
        assertThat(read).isNotEmpty().doesNotHaveDuplicates();
    }
}
