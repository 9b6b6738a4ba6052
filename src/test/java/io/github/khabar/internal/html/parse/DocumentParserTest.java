package io.github.khabar.internal.html.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Warning;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DocumentParserTest {
    private static final List<String> PIECES = List.of(
            "<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "<font a=1>", "<table>", "<td>", "</table>", "<ul>", "<li>", "x", " ",
            "<!-- y -->", "<br>", "<script>a<b || c</script>", "<style>p > b {}</style>", "<script type=application/ld+json>{\"a\": \"<b>\"}</script>",
            "<!-- z > -->", "<!-->", "<!---->", "<!--[if IE]><p>x<![endif]-->", "<script><!-- <b> --></script>", "<!doctype html>", "<?x y>",
            "<a title='<script>a b c d</script>'>", "<div data-x=\"<!-- 0123456789 --> > <i>\">", "<p a=\"x > y\" b='<style>0123456789</style>'>",
            "<title>a <!-- b --></title>", "<textarea><script>0123456789</script></textarea>", "<noscript><style>0123456789</style></noscript>", "<svg>", "</svg>", "<div class='a b'>", "</div>", "<i c d e f g h i j k>", "&amp;", "<h1>");

    private static final Set<String> UNTOUCHED = Set.of(
            "meta", "link", "base", "html", "input", "b", "i", "s", "u", "em", "tt", "big", "code", "font", "nobr", "small", "strike", "strong", "figcaption");
    private static final Set<String> READ = Set.of(
            "class", "id", "role", "rel", "itemprop", "itemscope", "itemtype", "hidden", "aria-hidden", "data-testid", "data-component", "content",
            "datetime", "type", "lang", "src", "data-src", "data-original", "data-lazy-src", "data-url", "width", "height", "href");

    private static DocumentParser.Parsed parse(String html, Limits limits) {
        return new DocumentParser(limits).parse(html, "https://a.example/", Parser.htmlParser(), Deadline.NONE);
    }

    private static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder html = new StringBuilder();
        for (int n = random.nextInt(120); n > 0; n--) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return html.toString();
    }

    /** A tag whose attributes are written in all ways, right and wrong, some with a value that looks like markup. */
    private static String randomTag(Random random) {
        List<String> names = List.of("p", "div", "a", "b", "img", "span", "h2", "section", "figcaption", "meta", "svg", "title");
        List<String> parts = List.of(
                " ", " ", " ", "\n", "=", "\"", "'", "/", "<", "==", " class=\"c d\"", " id=e", " data-f='g h'", " href=\"#i\"", " href='/j'",
                " href=k", " href=\"\"", " HREF=\"/l\"", " style=\"color:red\"", " style='display:none'", " onclick=\"m('<p>')\"", " title=\"n > o\"",
                " alt", " hidden", " Class=\"p\"", " src=q/r", " srcset=\"s 1x, t 2x\"", " u =\"v\"", " w= x", " y=\"z\"aa=\"bb\"", " \u00e9=\"cc\"");
        StringBuilder tag = new StringBuilder("<").append(names.get(random.nextInt(names.size())));
        for (int n = random.nextInt(8); n > 0; n--) {
            tag.append(parts.get(random.nextInt(parts.size())));
        }
        return tag.append(random.nextInt(4) == 0 ? "/>" : ">").toString();
    }

    /** Removes what nobody reads of an element's attributes. */
    private static void prune(Element element) {
        List<String> dead = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            boolean hides = attribute.getValue().matches("(?s).*(display|visibility|&).*");
            if (attribute.getKey().equals("style")) {
                attribute.setValue(hides ? attribute.getValue() : "");
            } else if (!READ.contains(attribute.getKey())) {
                dead.add(attribute.getKey());
            }
        }
        dead.forEach(element::removeAttr);
        if (element.attr("href").length() > 1) {
            element.attr("href", element.attr("href").substring(0, 1));
        }
    }

    /** What jsoup makes of a page, without the parts that nobody reads. */
    private static String live(Document document) {
        document.getAllElements().stream().filter(element -> !UNTOUCHED.contains(element.normalName())).forEach(DocumentParserTest::prune);
        document.select("script, style").forEach(code -> {
            if (!code.attr("type").contains("json")) {
                code.empty();
            }
        });
        document.nodeStream(Comment.class).toList().forEach(Node::remove);
        // Where a comment stood, two texts may have become one; white space between the rows of a table moves with them.
        String html = document.outputSettings(new Document.OutputSettings().prettyPrint(false)).outerHtml();
        return dropped(html).replace("> ", ">").replace(" <", "<");
    }

    /** The values of attributes may lose their dead text too. */
    private static String dropped(String text) {
        return text.replaceAll("0123456789|a b c d", "").replaceAll("<!-- ?-->|&lt;!-- ?--&gt;", "");
    }

    @Test
    void belowTheLimitsTheTreeIsThatOfJsoupButForDeadText() {
        for (int seed = 0; seed < 1_000; seed++) {
            String html = random(seed);
            String expected = live(Jsoup.parse(html, "https://a.example/"));
            // The smaller budget is still enough, but bounds say it might not be: the careful way gives the same tree.
            for (int elements : new int[] {200_000, 2_500}) {
                DocumentParser.Parsed parsed = parse(html, Limits.standard().with(Limit.ELEMENTS, elements));
                assertThat(live(parsed.document())).as(html).isEqualTo(expected);
                assertThat(parsed.warnings()).isEmpty();
            }
        }
    }

    @Test
    void attributesInAllWritingsAreReadAsJsoupReadsThem() {
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                html.append(randomTag(random)).append(random.nextBoolean() ? "x" : "</p>");
            }
            String expected = live(Jsoup.parse(html.toString(), "https://a.example/"));
            assertThat(live(parse(html.toString(), Limits.standard()).document())).as(html.toString()).isEqualTo(expected);
        }
    }

    @Test
    void whatNobodyReadsIsLeftOut() {
        assertThat(body("<p class=\"a\" onclick='b' data-c=\"d\" title=e f id=g>h</p>")).isEqualTo("<p class=\"a\" id=\"g\">h</p>");
        assertThat(body("<a href=\"/long/way\" target=\"_blank\">a</a><a href=\"#top\">b</a>")).isEqualTo("<a href=\"/\">a</a><a href=\"#\">b</a>");
        assertThat(body("<p style=\"color:red\">a</p><p style=\"display: none\">b</p>")).isEqualTo("<p style=\"\">a</p><p style=\"display: none\">b</p>");
        assertThat(body("<b title=\"a\">b</b><img src=\"c\" srcset=\"d 1x\" alt=\"e\">")).isEqualTo("<b title=\"a\">b</b><img src=\"c\">");
        assertThat(body("<p title=\"<p>\" id=a>b</p>")).isEqualTo("<p id=\"a\">b</p>");
        assertThat(body("<?a <!-- b ?><p>c<!-- d --></p><![CDATA[e]]><p id=f title=g>h</p>")).contains("<p>c</p>", "<p id=\"f\">h</p>");
        assertThat(body("<img src=a/b alt=\"c\"/><img src=d/e alt=f>")).isEqualTo("<img src=\"a/b\"><img src=\"d/e\">");
    }

    @Test
    void nothingIsLeftOutBehindWhatParsersReadInDifferentWays() {
        for (String odd : List.of("<style/>", "<!-- a --!>", "<!-- a", "<![CDATA[<p>]]>", "<p \"=\"<\">", "<script><!-- <script> </script>")) {
            String html = odd + "<p title=\"b\">c</p><style>p {color: red}</style>";
            assertThat(parse(html, Limits.standard()).document().outerHtml()).isEqualTo(Jsoup.parse(html).outerHtml());
        }
    }

    private static String body(String html) {
        Document document = parse(html, Limits.standard()).document();
        return document.outputSettings(new Document.OutputSettings().prettyPrint(false)).body().html();
    }

    @Test
    void wherePlacesAreTrackedNothingIsLeftOut() {
        Parser tracking = Parser.htmlParser().setTrackPosition(true);
        String html = "<p>a<!-- comment --><script>var code = 1;</script><style>p {color: red}</style>";
        assertThat(new DocumentParser(Limits.standard()).parse(html, "", tracking, Deadline.NONE).document().outerHtml())
                .isEqualTo(Jsoup.parse(html).outerHtml());
        assertThat(parse(html, Limits.standard()).document().body().html()).doesNotContain("comment", "code", "color");
    }

    @Test
    void theBoundHolds() {
        for (int seed = 0; seed < 300; seed++) {
            String html = random(seed);
            long cost = 0;
            for (Element element : Jsoup.parse(html).getAllElements()) {
                cost += TagWeight.of(element.attributesSize());
            }
            // The document, html, head and body stand in no page's tags.
            assertThat(cost - 4).isLessThanOrEqualTo(TagScan.of(html, Limits.standard()).bound());
        }
    }

    @Test
    void noAttributeOfAFormattingElementIsMissed() {
        List<String> pieces = List.of(" ", "=", "\"", "'", "/", "a", "b", "<", "==", " x=", "=\"y z\"", "='", "\n", "é");
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder tag = new StringBuilder("<b ");
            for (int n = random.nextInt(20); n > 0; n--) {
                tag.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(3) == 0 ? Integer.toString(n) : "");
            }
            String html = tag + ">x</b>";
            TagWeight weight = new TagWeight(html);
            weight.add(2);
            Element element = Jsoup.parse(html).selectFirst("b");
            if (element != null) {
                assertThat(weight.mostAttributes()).as(html).isGreaterThanOrEqualTo(element.attributesSize());
            }
        }
    }

    @Test
    void namesAreCutWithoutMovingAnything() {
        Limits limits = Limits.standard().with(Limit.TAG_NAME_CHARS, 4);
        TagScan scan = TagScan.of("<abcd><abcde f></abcdef><x>", limits);
        assertThat(scan.html()).isEqualTo("<abcd><abcd  f></abcd f><x>");
        assertThat(scan.hasCutName()).isTrue();
        assertThat(TagScan.of("<abcd>a<bcdefg", limits).hasCutName()).isTrue();
        assertThat(TagScan.of("<abcd>a < bcdefg <1bcdefg", limits).hasCutName()).isFalse();
    }

    @Test
    void anUnchangedPageIsNotCopied() {
        String html = random(7);
        assertThat(TagScan.of(html, Limits.standard()).html()).isSameAs(html);
    }

    @Test
    void tooManyElementsOrTagsAreLeftOut() {
        Limits limits = Limits.standard().with(Limit.ELEMENTS, 50);
        Warning reached = new Warning(Warning.Kind.LIMIT_REACHED, "maxElements = 50");
        assertThat(parse("<p>".repeat(60), limits).warnings()).containsExactly(reached);
        assertThat(parse("<p>".repeat(60), limits).document().select("p")).hasSizeBetween(40, 52);
        assertThat(parse("<!-- x -->".repeat(101), limits).warnings()).containsExactly(reached);
        assertThat(parse("<!-- x -->".repeat(100), limits).warnings()).isEmpty();
    }

    @Test
    void whatJsoupFailsOnIsReadUntilThen() {
        DocumentParser.Parsed parsed = parse("<p>before" + "<template><svg>".repeat(300) + "after", Limits.standard());
        assertThat(parsed.document().selectFirst("p").ownText()).isEqualTo("before");
        assertThat(parsed.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.MARKUP_BROKEN);
    }

    @Test
    void theDeadlineStopsParsing() {
        AtomicLong readings = new AtomicLong();
        Deadline deadline = Deadline.after(Duration.ofSeconds(1), () -> readings.incrementAndGet() > 20 ? Long.MAX_VALUE : 0);
        DocumentParser.Parsed parsed =
                new DocumentParser(Limits.standard()).parse("<p>x".repeat(500), "", Parser.htmlParser(), deadline);
        assertThat(parsed.document().select("p")).hasSizeBetween(10, 40);
        assertThat(deadline.warnings()).hasSize(1);
    }
}
