package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the input takes about twice the work, whatever is in it. */
class GrowthTest {
    private static final double MOST = 2.3;
    private static final String SENTENCE = "وقال رئيس البلدية في كلمته أمام الحضور: «هذه المكتبة هدية إلى أطفال المدينة». ";

    private static final ArticleParser PARSER = ArticleParser.create();

    static Stream<Growth> markup() {
        return Stream.of(
                Growth.ofHtml("stories", n -> Story.html().repeat(n), 100),
                Growth.ofHtml("paragraphs", n -> "<p>" + (SENTENCE + "<p>").repeat(n), 1_000),
                Growth.ofHtml("one paragraph", n -> "<p>" + SENTENCE.repeat(n), 1_000),
                Growth.ofHtml("lines", n -> "<p>" + (SENTENCE + "<br>").repeat(n), 1_000),
                Growth.ofHtml("links", n -> "<p>" + "<a href=/x>كلمة</a> ".repeat(n), 4_000),
                Growth.ofHtml("headings", n -> ("<h2>" + SENTENCE + "</h2>").repeat(n), 1_000),
                Growth.ofHtml("pictures", n -> Story.html() + "<img src=/a.jpg alt=صورة>".repeat(n), 4_000),
                Growth.ofHtml("nested blocks", n -> "<div>كلمة ".repeat(n), 2_000),
                Growth.ofHtml("siblings", n -> "<div>كلمة</div>".repeat(n), 4_000),
                Growth.ofHtml("cells", n -> "<table>" + "<tr><td>كلمة<td>".repeat(n), 2_000),
                Growth.ofHtml("items", n -> "<ul>" + "<li>كلمة أخرى".repeat(n), 4_000),
                Growth.ofHtml("class names", n -> "<p class='" + "story-body ".repeat(n) + "'>كلمة", 10_000),
                Growth.ofHtml("statements", n -> "<meta name=author content='ليلى منصور'>".repeat(n), 4_000),
                Growth.ofHtml("JSON-LD blocks", n -> jsonLd("{\"@type\":\"NewsArticle\",\"author\":\"ليلى\"}").repeat(n), 500),
                Growth.ofHtml("JSON-LD nesting", n -> jsonLd("[".repeat(n)), 10_000),
                Growth.ofHtml("JSON-LD words", n -> jsonLd("{\"headline\":\"" + "كلمة ".repeat(n) + "\"}"), 10_000),
                Growth.ofHtml("microdata", n -> "<div itemprop=headline>كلمة".repeat(n), 2_000));
    }

    static Stream<Growth> texts() {
        return Stream.of(
                Growth.ofText("sentences", SENTENCE::repeat, 1_000),
                Growth.ofText("paragraphs", n -> (SENTENCE + "\n\n").repeat(n), 1_000),
                Growth.ofText("marks", n -> "ب" + "\u0651\u064b".repeat(n), 10_000),
                Growth.ofText("marks and joiners", "\u0651\u200d"::repeat, 10_000),
                Growth.ofText("shapes of marks", "\ufe7c"::repeat, 10_000),
                Growth.ofText("joiners", n -> "ب" + "\u200d".repeat(n) + "ب", 10_000),
                Growth.ofText("openers", "«"::repeat, 20_000),
                Growth.ofText("openers and words", "قال: «كلمة "::repeat, 5_000),
                Growth.ofText("closers", "»"::repeat, 20_000),
                Growth.ofText("straight quotes", "\" "::repeat, 20_000),
                Growth.ofText("cues", "قال "::repeat, 10_000),
                Growth.ofText("cues with that", "قال إن "::repeat, 5_000),
                Growth.ofText("names", "محمد علي ".concat("و")::repeat, 5_000),
                Growth.ofText("dates", "الاثنين 12 مارس 2024 "::repeat, 3_000),
                Growth.ofText("ligatures", "\ufdfa"::repeat, 10_000),
                Growth.ofText("mojibake", "Ø§Ù„Ø¹Ø±Ø¨ÙŠØ© "::repeat, 3_000),
                Growth.ofText("isolates", "\u2067كلمة "::repeat, 5_000),
                Growth.ofText("bullets", "• كلمة\n"::repeat, 5_000),
                Growth.ofText("latin", "said the mayor, \"yes\". "::repeat, 3_000));
    }

    @ParameterizedTest
    @MethodSource({"markup", "texts"})
    void workGrowsWithTheInput(Growth growth) {
        assertThat(growth.ratio(PARSER)).isLessThanOrEqualTo(MOST);
    }

    private static String jsonLd(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }
}
