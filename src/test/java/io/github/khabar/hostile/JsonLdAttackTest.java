package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.Warning;
import io.github.khabar.contract.Soundness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed and hostile JSON-LD never hurts the story, and what can be read of it is read. */
class JsonLdAttackTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final String AUTHOR = "\"author\":{\"@type\":\"Person\",\"name\":\"ليلى منصور\"}";
    private static final String TYPE = "\"@type\":\"NewsArticle\"";
    private static final String BROKEN = "JSON_LD_BROKEN";
    private static final String LIMIT = "LIMIT_REACHED";

    /** A script, whether the author is read all the same, and the kinds of the warnings. */
    private record Case(String name, String json, boolean authorRead, List<String> warnings) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case read(String name, String json, String... warnings) {
        return new Case(name, json, true, List.of(warnings));
    }

    private static Case lost(String name, String json, String... warnings) {
        return new Case(name, json, false, List.of(warnings));
    }

    static Stream<Case> sloppy() {
        String json = "{" + TYPE + "," + AUTHOR + "}";
        return Stream.of(
                read("well formed", json),
                read("comment", "/* x */" + json),
                read("line comment", "// x\n" + json),
                read("HTML comment", "<!-- " + json + " -->"),
                read("CDATA", "<![CDATA[" + json + "]]>"),
                read("CDATA in comments", "//<![CDATA[\n" + json + "\n//]]>"),
                read("byte order mark", "\ufeff" + json),
                read("no-break space", "\u00a0" + json + "\u00a0"),
                read("semicolon behind", json + ";"),
                read("words behind", json + " x y z"),
                read("two objects", "{\"@type\":\"WebSite\"}" + json),
                read("trailing comma", "{" + TYPE + "," + AUTHOR + ",}"),
                read("trailing comma in an array", "[" + json + ",]"),
                read("single quotes", json.replace('"', '\'')),
                read("bare keys", "{\"@type\":\"NewsArticle\",author:{name:\"ليلى منصور\"}}"),
                read("raw line feed in a string", "{" + TYPE + ",\"description\":\"a\nb\"," + AUTHOR + "}"),
                read("raw tab in a string", "{" + TYPE + ",\"description\":\"a\tb\"," + AUTHOR + "}"),
                read("escaped apostrophe", "{" + TYPE + ",\"description\":\"a\\'b\"," + AUTHOR + "}"),
                read("quotation marks in a string", "{" + TYPE + ",\"description\":\"قال \"نعم\" ثم مضى\"," + AUTHOR + "}"),
                read("entities for quotation marks", json.replace("\"", "&quot;")),
                read("number with zeros", "{" + TYPE + ",\"position\":007," + AUTHOR + "}"),
                read("not a number", "{" + TYPE + ",\"position\":NaN," + AUTHOR + "}"),
                read("key twice", "{" + TYPE + "," + AUTHOR + ",\"author\":\"آخر غيره\"}"),
                read("graph", "{\"@graph\":[{\"@type\":\"WebPage\"}," + json + "]}"),
                read("null values", "{" + TYPE + ",\"headline\":null,\"image\":null," + AUTHOR + "}"),
                read("array of arrays", "[[[" + json + "]]]"));
    }

    static Stream<Case> broken() {
        String half = "{" + TYPE + "," + AUTHOR + ",\"description\":";
        return Stream.of(
                read("cut in a string", half + "\"abc", BROKEN),
                read("cut after a colon", half, BROKEN),
                read("cut in an array", half + "[1,2", BROKEN),
                read("wrong bracket", half + "\"a\"]", BROKEN),
                read("missing value", half + "}", BROKEN),
                lost("empty", ""),
                lost("no JSON", "var x = function() { return 1; }", BROKEN),
                lost("only brackets", "[][][]{}{}"),
                lost("a string", "\"ليلى منصور\""),
                lost("undefined", "undefined"),
                lost("cut in the first key", "{\"@ty", BROKEN));
    }

    static Stream<Case> hostile() {
        String head = "{" + TYPE + "," + AUTHOR + ",\"x\":";
        return Stream.of(
                read("nested arrays", head + "[".repeat(100_000) + "]".repeat(100_000) + "}", LIMIT),
                read("arrays that never close", head + "[".repeat(100_000), BROKEN),
                read("nested objects", head + "{\"a\":".repeat(100_000) + "0" + "}".repeat(100_001), LIMIT),
                read("tokens", head + "[" + "1,".repeat(300_000) + "1]}", LIMIT),
                read("keys", head + "{" + keys(30_000) + "}}"),
                read("giant string", head + "\"" + "a".repeat(3_000_000) + "\"}"),
                read("giant number", head + "1".repeat(1_000_000) + "}"),
                lost("more than four million characters", head + "\"" + "a".repeat(4_000_000) + "\"}", LIMIT),
                read("escapes of half pairs", head + "\"" + "\\ud800".repeat(10_000) + "\"}"),
                read("a graph that leads round", "{\"@graph\":[{\"@id\":\"a\"," + TYPE + "," + AUTHOR
                        + ",\"isPartOf\":{\"@id\":\"b\"}},{\"@id\":\"b\",\"hasPart\":{\"@id\":\"a\"},\"isPartOf\":{\"@id\":\"b\"}}]}"));
    }

    @ParameterizedTest
    @MethodSource({"sloppy", "broken", "hostile"})
    void theStoryIsReadAndTheAuthorWhereItCanBe(Case malformed) {
        Article article = PARSER.parseHtml(
                Story.page("<script type='application/ld+json'>" + malformed.json() + "</script>", "", ""));
        Soundness.check(article);
        assertThat(article.headline()).isEqualTo(Optional.of(Story.HEADLINE));
        assertThat(article.paragraphs()).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.authors().stream().map(Author::name))
                .isEqualTo(malformed.authorRead() ? List.of("ليلى منصور") : List.of());
        assertThat(article.warnings().stream().map(Warning::kind).map(Enum::name)).isEqualTo(malformed.warnings());
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder("\"k\":0");
        for (int at = 0; at < count; at++) {
            keys.append(",\"k").append(at).append("\":0");
        }
        return keys.toString();
    }
}
