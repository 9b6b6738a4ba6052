package io.github.khabar.internal.limit;

import io.github.khabar.article.Warning;

/** What is limited: one line a limit, with the name of its option and the value that holds when nobody says otherwise. */
public enum Limit {
    /** UTF-16 code units of input; more is refused. */
    INPUT_CHARS("maxInputChars", 10_000_000),
    /** Bytes of input; more is refused. */
    INPUT_BYTES("maxInputBytes", 20_000_000),
    /** Elements of a page; the rest of the page is not read. */
    ELEMENTS("maxElements", 200_000),
    /** Nesting of elements; deeper ones are read as siblings. */
    DEPTH("maxDepth", 512),
    /**
     * UTF-16 code units of a tag's name; the rest is read as an attribute. No name is so long, but minified scripts hold some
     * hundred code units that look like one.
     */
    TAG_NAME_CHARS("maxTagNameChars", 4_096),
    /** UTF-16 code units of an attribute that states something about the page; longer ones are not believed. */
    ATTRIBUTE_CHARS("maxAttributeChars", 65_536),
    /** UTF-16 code units of an address; longer ones are left out. */
    URL_CHARS("maxUrlChars", 8_192),
    /** UTF-16 code units of JSON-LD in a page. */
    JSON_LD_CHARS("maxJsonLdChars", 4_000_000),
    /** Nesting of JSON-LD. */
    JSON_LD_DEPTH("maxJsonLdDepth", 64),
    /** Tokens of JSON-LD in a page. */
    JSON_LD_TOKENS("maxJsonLdTokens", 100_000),
    /** Statements of a page about itself, and authors, tags, images and lines of a standfirst; the rest is left out. */
    METADATA_VALUES("maxMetadataValues", 1_000),
    /** Blocks of an article; the rest is left out. */
    BLOCKS("maxBlocks", 20_000),
    /** Combining marks one behind the other in a block; the rest is left out. Unicode's Stream-Safe Text Format allows as many. */
    MARK_RUN("maxMarkRun", 30),
    /** Quotations of an article; the rest is left out. */
    QUOTATIONS("maxQuotations", 2_000);

    private final String option;
    private final int standard;

    Limit(String option, int standard) {
        this.option = option;
        this.standard = standard;
    }

    /** {@return the name of its option} */
    public String option() {
        return option;
    }

    /** {@return its value when nobody says otherwise} */
    public int standard() {
        return standard;
    }

    /**
     * Says that this limit was reached.
     *
     * @param value the value that it had
     * @return the warning, which names the option and its value
     */
    public Warning reached(int value) {
        return new Warning(Warning.Kind.LIMIT_REACHED, option + " = " + value);
    }
}
