package io.github.khabar.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.internal.html.parse.SourceTracking;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.internal.trace.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page lies in {@code pages/html} beside the blocks of its story: one a line, the shape, a tab, the text. */
class PageReaderTest {
    private static final PageReader READER = new PageReader(Limits.standard(), SourceTracking.OFF);
    private static final PageReader TRACKING = new PageReader(Limits.standard(), SourceTracking.ON);

    @ParameterizedTest
    @ValueSource(strings = {
        "plain-paragraphs", "line-breaks", "div-paragraphs", "holes-not-ends", "split-containers", "table-with-content",
        "headings-and-lists", "block-quote", "figure-with-caption", "word-processor", "layout-tables", "comments-below",
        "inline-links", "hidden-twice", "no-paragraphs-elements"
    })
    void readsTheBlocksOfTheStory(String name) throws IOException {
        List<String> found = story(read(resource(name + ".html"))).stream()
                .map(block -> block.shape() + "\t" + block.text())
                .toList();
        assertThat(found).isEqualTo(resource(name + ".blocks").lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain-paragraphs", "line-breaks", "word-processor", "table-with-content", "layout-tables", "inline-links"})
    void leadsEveryBlockBackToTheInput(String name) throws IOException {
        String html = resource(name + ".html");
        List<RawBlock> blocks = story(TRACKING.read(html, PageContext.UNKNOWN, Deadline.NONE, Trace.OFF));
        assertThat(blocks).isNotEmpty().allSatisfy(block -> {
            String cut = block.source().toSource(0, block.text().length()).of(html);
            assertThat(letters(Jsoup.parseBodyFragment("<table><td>" + cut).text())).isEqualTo(letters(block.text()));
        });
    }

    @Test
    void leadsEveryWordBackToTheInput() {
        String html = "<article><h1>عنوان الخبر عن المرفأ</h1><p>قال &laquo;سليم&raquo; إن البيت &#1603;&#1576;&#1610;&#1585; "
                + "والطريق &amp; الجسر قريبان، ثم مضى نحو الرصيف القديم مع رفاقه.</p><p>ولم يعد أحد منهم قبل المساء، كما قال الجيران.</p></article>";
        List<RawBlock> blocks = story(TRACKING.read(html, PageContext.UNKNOWN, Deadline.NONE, Trace.OFF));
        RawBlock block = blocks.get(0);
        int start = block.text().indexOf("كبير");
        assertThat(block.source().toSource(start, start + 4).of(html)).isEqualTo("&#1603;&#1576;&#1610;&#1585;");
        start = block.text().indexOf('«');
        assertThat(block.source().toSource(start, start + 6).of(html)).isEqualTo("&laquo;سليم&raquo;");
        start = block.text().indexOf('&');
        assertThat(block.source().toSource(start, start + 1).of(html)).isEqualTo("&amp;");
    }

    @Test
    void leavesADocumentUntouched() throws IOException {
        Document document = Jsoup.parse(resource("holes-not-ends.html"));
        String before = document.outerHtml();
        READER.read(document, Deadline.NONE, Trace.OFF);
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void putsTheHeadlineAboveTheStory() throws IOException {
        RawPage page = read(resource("plain-paragraphs.html"));
        assertThat(page.blocks()).filteredOn(block -> block.shape() == Shape.HEADING && block.facts().level() == 1)
                .singleElement()
                .satisfies(block -> assertThat(block.zone()).isEqualTo(Zone.TOP));
    }

    @Test
    void givesNoStoryBlockForAPageWithoutText() {
        assertThat(read("").blocks()).isEmpty();
        assertThat(read("<html><body><nav><a href='/'>الرئيسية</a></nav></body></html>").blocks())
                .noneMatch(block -> block.zone() == Zone.STORY && block.facts().linkShare() < 0.5);
    }

    @Test
    void tellsPictureAndCredit() throws IOException {
        assertThat(read(resource("figure-with-caption.html")).blocks())
                .filteredOn(block -> block.shape() == Shape.FIGURE)
                .first()
                .satisfies(block -> {
                    assertThat(block.text()).isEqualTo("واجهة المكتبة بعد الترميم");
                    assertThat(block.image().credit()).contains("تصوير: كمال ناصر");
                    assertThat(block.image().url()).contains("https://example.org/library.jpg");
                });
    }

    private static RawPage read(String html) {
        return READER.read(html, PageContext.UNKNOWN, Deadline.NONE, Trace.OFF);
    }

    private static List<RawBlock> story(RawPage page) {
        return page.blocks().stream().filter(block -> block.zone() == Zone.STORY).toList();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageReaderTest.class.getResourceAsStream("/pages/html/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
