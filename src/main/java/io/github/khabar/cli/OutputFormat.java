package io.github.khabar.cli;

/** What an article is written as. */
enum OutputFormat {
    /** One JSON object a line. */
    JSON("json", ""),
    /** One schema.org {@code NewsArticle} a line. */
    JSONLD("jsonld", ""),
    /** Markdown. */
    MARKDOWN("md", "\n"),
    /** Plain text for reading. */
    TEXT("txt", "\n\n"),
    /** A reading view. */
    HTML("html", "");

    private final String suffix;
    private final String separator;

    OutputFormat(String suffix, String separator) {
        this.suffix = suffix;
        this.separator = separator;
    }

    /** {@return the ending of a file in this format, without the dot} */
    String suffix() {
        return suffix;
    }

    /** {@return what stands between two articles in one stream; each ends in a line feed anyway} */
    String separator() {
        return separator;
    }
}
