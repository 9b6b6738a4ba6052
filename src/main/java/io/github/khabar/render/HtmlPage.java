package io.github.khabar.render;

import io.github.khabar.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frame of a page: head, style sheet, body. */
final class HtmlPage {

    /** Nothing may be loaded or run, whatever a page smuggles into the text. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private HtmlPage() {}

    /** What a page is for; in lower case the class of its body, which the style sheet knows. */
    enum View {
        /** For readers, in the language and direction of the article. */
        READING,
        /** For people who work on the parser, in English. */
        INSPECTOR
    }

    /**
     * Frames a page.
     *
     * @param article what it is about
     * @param view what the page is for
     * @param body the content
     * @return the page
     */
    static String of(Article article, View view, String body) {
        String language = view == View.INSPECTOR ? "en" : article.language().orElse("und");
        String direction = view == View.INSPECTOR ? "ltr" : Words.lower(article.direction());
        return "<!DOCTYPE html>\n<html lang=\"" + HtmlText.escape(language) + "\" dir=\"" + direction + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<title>" + HtmlText.escape(article.headline().orElse("khabar")) + "</title>\n"
                + "<style>\n" + Style.SHEET + "</style>\n</head>\n<body class=\"" + Words.lower(view) + "\">\n" + body + "</body>\n</html>\n";
    }

    /** Read once, when the first page is written. */
    private static final class Style {
        static final String SHEET = read("page.css");

        private static String read(String name) {
            try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IllegalStateException(name + " is missing from the jar");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
