package io.github.khabar.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.khabar.ArticleParser;
import io.github.khabar.Explanation;
import io.github.khabar.Page;
import io.github.khabar.article.Article;
import io.github.khabar.render.ArticleHtml;
import io.github.khabar.render.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at the pages of {@link ArticleHtml} in a real browser; pictures stay in {@code target/browser}. */
@Tag("browser")
class ArticleHtmlBrowserTest {
    private static final Path PICTURES = Path.of("target/browser").toAbsolutePath();
    private static final int HEIGHT = 1600;
    private static final Pattern MEASURED = Pattern.compile("id=\"measured\">([^<]*)<");

    /** Shows the page, untouched, in a frame of the given width and measures it from outside. */
    private static final String BENCH = """
            <!DOCTYPE html><meta charset="utf-8"><body style="margin:0">
            <iframe id="frame" style="border:0;width:%dpx;height:%dpx" srcdoc="%s"></iframe><pre id="measured"></pre>
            <script>
            onload = () => {
              const page = document.getElementById('frame').contentDocument, root = page.documentElement;
              const story = page.querySelector('article'), text = story.querySelector('p');
              document.getElementById('measured').textContent = [
                page.defaultView.getComputedStyle(story).direction, page.defaultView.getComputedStyle(text).textAlign,
                root.scrollWidth - root.clientWidth,
                new Set([...story.querySelectorAll('mark')].map(mark => mark.dataset.quotation)).size,
                page.querySelectorAll('.reading dd, .inspector td mark').length].join(' ');
            };
            </script>
            """;

    private static final Article ARTICLE;
    private static final Explanation EXPLANATION;

    static {
        try {
            Page page = Page.ofBytes(Files.readAllBytes(Path.of("src/test/resources/pages/harbour-library.html")));
            EXPLANATION = ArticleParser.create().explain(page);
            ARTICLE = EXPLANATION.article();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TempDir
    private static Path profile;

    private static Browser browser;

    @BeforeAll
    static void findBrowser() throws IOException {
        browser = Browser.find(profile).orElseGet(() -> {
            System.out.println("Browser tests skipped: neither chromium nor chrome is on the PATH (Debian: apt-get install chromium)");
            return abort("no browser on the PATH");
        });
        Files.createDirectories(PICTURES);
    }

    @ParameterizedTest
    @CsvSource({"reading, 360", "reading, 1280", "inspector, 360", "inspector, 1280"})
    void fitsTheWindowFromRightToLeftWithAllQuotations(String view, int width) throws Exception {
        String html = view.equals("reading") ? ArticleHtml.write(ARTICLE) : ArticleHtml.inspect(ARTICLE, decisions());

        String measured = measure(view + "-" + width, html, width);

        int marked = (int) html.lines().flatMap(line -> Pattern.compile("data-quotation=\"(\\d+)\"").matcher(line).results())
                .map(match -> match.group(1)).distinct().count();
        assertThat(ARTICLE.quotations()).isNotEmpty();
        assertThat(measured).as("direction, alignment, overflow, quotations in the text, quotations in the list")
                .isEqualTo("rtl start 0 " + marked + " " + ARTICLE.quotations().size());
    }

    private static List<Decision> decisions() {
        return EXPLANATION.decisions().stream().map(d -> new Decision(d.stage(), d.rule(), d.place(), d.verdict())).toList();
    }

    private static String measure(String name, String html, int width) throws Exception {
        Path bench = PICTURES.resolve(name + ".html");
        Files.writeString(bench, BENCH.formatted(width, HEIGHT, html.replace("&", "&amp;").replace("\"", "&quot;")));
        browser.picture(bench, PICTURES.resolve(name + ".png"), Math.max(width, 500), HEIGHT);
        Matcher measured = MEASURED.matcher(browser.tree(bench));
        return measured.find() ? measured.group(1) : "the page did not load";
    }
}
