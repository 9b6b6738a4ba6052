package io.github.khabar.internal.html.flat;

import java.util.HashMap;
import java.util.Map;

/** The elements that locating tells apart, each with the way it breaks the flow of text. */
public enum TagCode {
    P(Flow.BLOCK, "p"),
    H1(Flow.BLOCK, "h1"),
    H2(Flow.BLOCK, "h2"),
    H3(Flow.BLOCK, "h3"),
    H4(Flow.BLOCK, "h4"),
    H5(Flow.BLOCK, "h5"),
    H6(Flow.BLOCK, "h6"),
    DIV(Flow.BLOCK, "div", "center", "fieldset", "hgroup", "body", "html"),
    SECTION(Flow.BLOCK, "section"),
    ARTICLE(Flow.BLOCK, "article"),
    MAIN(Flow.BLOCK, "main"),
    NAV(Flow.BLOCK, "nav", "menu"),
    ASIDE(Flow.BLOCK, "aside"),
    HEADER(Flow.BLOCK, "header"),
    FOOTER(Flow.BLOCK, "footer"),
    FORM(Flow.BLOCK, "form", "search"),
    LIST(Flow.BLOCK, "ul", "ol", "dir"),
    ITEM(Flow.BLOCK, "li"),
    TERMS(Flow.BLOCK, "dl"),
    TERM(Flow.BLOCK, "dt", "dd"),
    TABLE(Flow.BLOCK, "table", "tbody", "thead", "tfoot", "caption", "colgroup"),
    ROW(Flow.BLOCK, "tr"),
    CELL(Flow.BLOCK, "td", "th"),
    QUOTE(Flow.BLOCK, "blockquote"),
    FIGURE(Flow.BLOCK, "figure", "picture"),
    CAPTION(Flow.BLOCK, "figcaption", "legend"),
    PRE(Flow.BLOCK, "pre", "listing", "xmp"),
    ADDRESS(Flow.BLOCK, "address"),
    DETAILS(Flow.BLOCK, "details", "summary"),
    DIALOG(Flow.BLOCK, "dialog"),
    BUTTON(Flow.BLOCK, "button"),
    RULE(Flow.BLOCK, "hr"),
    LINK(Flow.INLINE, "a"),
    BOLD(Flow.INLINE, "b", "strong"),
    TIME(Flow.INLINE, "time"),
    INLINE(
            Flow.INLINE, "span", "em", "i", "u", "s", "font", "small", "big", "sub", "sup", "mark", "abbr", "acronym", "cite", "q",
            "code", "kbd", "samp", "var", "tt", "dfn", "del", "ins", "strike", "bdi", "bdo", "data", "label", "ruby", "rb", "wbr",
            "nobr", "meter", "output", "address-line"),
    IMAGE(Flow.INLINE, "img", "image", "amp-img"),
    EMBED(Flow.INLINE, "iframe", "video", "audio", "object", "embed", "amp-iframe", "amp-youtube", "amp-twitter"),
    BREAK(Flow.BREAK, "br"),
    SKIP(
            Flow.SKIP, "head", "script", "style", "noscript", "template", "svg", "math", "select", "option", "datalist", "textarea",
            "input", "canvas", "map", "rp", "rt", "progress", "noembed", "noframes", "frameset", "meta", "link", "title", "param",
            "source", "track", "base"),
    OTHER(Flow.UNKNOWN);

    /** How an element breaks the flow of text. */
    public enum Flow {
        /** Text before and after stands in different blocks. */
        BLOCK,
        /** Text flows on. */
        INLINE,
        /** The line ends. */
        BREAK,
        /** Nothing in it is text of the page. */
        SKIP,
        /** A made-up element: inline inside a line of text, else a block. */
        UNKNOWN
    }

    private static final Map<String, TagCode> BY_NAME = byName();

    public final Flow flow;
    private final String[] names;

    TagCode(Flow flow, String... names) {
        this.flow = flow;
        this.names = names;
    }

    private static Map<String, TagCode> byName() {
        Map<String, TagCode> map = new HashMap<>();
        for (TagCode code : values()) {
            for (String name : code.names) {
                map.put(name, code);
            }
        }
        return map;
    }

    /** Gives the code of an element's lower-case name. */
    static TagCode of(String name) {
        return BY_NAME.getOrDefault(name, OTHER);
    }

    /** {@return 1 to 6 for a heading, else 0} */
    public int headingLevel() {
        return compareTo(H1) >= 0 && compareTo(H6) <= 0 ? ordinal() - H1.ordinal() + 1 : 0;
    }
}
