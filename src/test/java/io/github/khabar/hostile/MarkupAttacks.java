package io.github.khabar.hostile;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Markup that asks for more memory, time or stack than a page may. */
final class MarkupAttacks {
    private static final String ELEMENTS = "LIMIT_REACHED maxElements = 200000";
    private static final String DEPTH = "LIMIT_REACHED maxDepth = 512";
    private static final String NAME = "LIMIT_REACHED maxTagNameChars = 4096";
    private static final String BROKEN = "MARKUP_BROKEN not read beyond the place where the parser failed";

    private static final List<String> NESTABLE = List.of(
            "div", "b", "span", "i", "ul", "ul><li", "table><caption", "table><tr><td", "blockquote", "center", "section", "font a=1");

    private MarkupAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(nesting(), bombs(), names(), attributes(), statements(), texts(), unclosed()).flatMap(attacks -> attacks);
    }

    /** Attacks on memory: small pages that make large trees. */
    static Stream<Attack> bombs() {
        return Stream.of(
                behind("formatting elements opened again", () -> "<p>" + fonts("") + "<p> ".repeat(200_000), ELEMENTS),
                behind("attributes copied", () -> "<p>" + fonts(attributes(500)) + "<p> ".repeat(200_000), ELEMENTS),
                behind("attributes of a link copied", () -> "<p><a" + attributes(500) + ">" + "<p> ".repeat(7_000)),
                behind("comments", () -> "<!---->a".repeat(1_000_000), ELEMENTS),
                behind("paragraphs", () -> "<p>".repeat(1_000_000), ELEMENTS),
                behind("1000000 nested div", () -> "<div>".repeat(1_000_000), ELEMENTS, DEPTH),
                behind("1000000 nested b", () -> "<b>".repeat(1_000_000), ELEMENTS, DEPTH),
                behind("nested templates, on which jsoup fails", () -> "<template><svg>".repeat(1_000), BROKEN));
    }

    private static Stream<Attack> nesting() {
        return NESTABLE.stream().flatMap(tag -> IntStream.of(1_000, 30_000)
                .mapToObj(depth -> behind(depth + " nested " + tag, () -> ("<" + tag + ">").repeat(depth), DEPTH)));
    }

    private static Stream<Attack> names() {
        return Stream.of(
                behind("giant tag", () -> "<" + "a".repeat(5_000_000), NAME),
                behind("giant end tag", () -> "</" + "a".repeat(5_000_000) + ">", NAME),
                behind("giant tag of tags", () -> "<a".repeat(1_000_000) + ">", NAME),
                Attack.survived("giant doctype", () -> "<!doctype " + "a".repeat(1_000_000) + ">" + Story.page()));
    }

    private static Stream<Attack> attributes() {
        return Stream.of(
                behind("giant attribute value", () -> "<p class='" + "a ".repeat(2_000_000) + "'></p>"),
                behind("giant attribute name", () -> "<p " + "a".repeat(4_000_000) + "></p>"),
                behind("100000 attributes", () -> "<p" + attributes(100_000) + "></p>"),
                behind("one attribute 1000000 times", () -> "<p" + " a=1".repeat(1_000_000) + "></p>"),
                behind("100000 bodies", () -> "<body a=1 b=2>".repeat(100_000)),
                behind("attributes that never close", () -> "<p a='".repeat(150_000)));
    }

    private static Stream<Attack> statements() {
        return Stream.of("meta name=author content='كاتب %d'", "meta property=article:tag content='وسم %d'", "meta property=og:image content='/%d'")
                .map(meta -> Attack.survived(
                        "50000 of " + meta, () -> Story.page(numbered("<" + meta + ">", 50_000), "", ""), "LIMIT_REACHED maxMetadataValues = 1000"));
    }

    private static Stream<Attack> texts() {
        return Stream.of(
                behind("entities", () -> "<!--" + "&amp;".repeat(1_000_000) + "-->"),
                behind("ampersands in an attribute", () -> "<p class='" + "&".repeat(3_000_000) + "'></p>"),
                behind("a number of 3000000 digits", () -> "<p title='&#" + "9".repeat(3_000_000) + ";'></p>"),
                behind("titles that never close, each before a comment", () -> "<title><!--x-->".repeat(90_000)),
                behind("scripts in values, each before a comment", () -> "<p class='<script>'><!--comment-->".repeat(60_000)),
                behind("tags that are none", () -> "<p class='" + "<".repeat(3_000_000) + "'></p>"));
    }

    private static Stream<Attack> unclosed() {
        return Stream.of("<script>", "<style>", "<!--", "<title>", "<textarea>", "<xmp>", "<iframe>", "<noframes>", "<select>")
                .map(open -> behind("unclosed " + open, () -> open + "alert('نص') ".repeat(20_000)));
    }

    /** The story with hostile markup behind it, in the footer so that what it says is no part of the story. */
    private static Attack behind(String name, Supplier<String> markup, String... warnings) {
        return Attack.survived(name, () -> Story.page("", "", "<footer>" + markup.get()), warnings);
    }

    private static String fonts(String attributes) {
        StringBuilder fonts = new StringBuilder();
        for (int at = 0; at < 12; at++) {
            fonts.append("<font a=").append(at).append(attributes).append('>');
        }
        return fonts.toString();
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int at = 0; at < count; at++) {
            attributes.append(" b").append(at);
        }
        return attributes.toString();
    }

    private static String numbered(String pattern, int count) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < count; at++) {
            text.append(pattern.replace("%d", Integer.toString(at)));
        }
        return text.toString();
    }
}
