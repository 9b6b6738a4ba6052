package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.khabar.article.Article;
import io.github.khabar.article.Warning;
import io.github.khabar.contract.Soundness;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A deadline that passes anywhere leaves a sound article of what was read until then. */
class DeadlineTest {
    private static final Options OPTIONS = Options.defaults().withDeadline(Duration.ofSeconds(2));
    private static final Page PAGE = Page.ofHtml("<html><head><title>عنوان الخبر</title></head><body><h1>عنوان الخبر</h1>"
            + "<p>وقال الوزير: «كلام قصير جدا في هذه الفقرة».</p><p>فقرة أخرى فيها كلمات أكثر من الأولى بقليل.</p>".repeat(40)
            + "</body></html>");
    private static final Warning PASSED = new Warning(Warning.Kind.DEADLINE_PASSED, "deadline = PT2S");

    /** A clock that stands still until it has been read some times, and then is far ahead. */
    private static LongSupplier passesAtReading(int reading, AtomicLong readings) {
        return () -> readings.incrementAndGet() < reading ? 0 : Long.MAX_VALUE;
    }

    @Test
    void passingAtAnyCheckLeavesASoundArticle() {
        Article whole = ArticleParser.create().parse(PAGE);
        int checks = 0;
        Article article;
        do {
            checks++;
            // The first reading starts the clock.
            AtomicLong readings = new AtomicLong();
            article = ArticleParser.with(OPTIONS, passesAtReading(checks + 1, readings)).parse(PAGE);
            Soundness.check(article);
            assertThat(whole.text()).startsWith(article.text());
            assertThat(article.warnings().contains(PASSED)).isEqualTo(readings.get() > checks);
        } while (article.warnings().contains(PASSED));
        assertThat(checks).isGreaterThan(100);
        assertThat(article).isEqualTo(whole);
    }

    @Test
    void passingAtOnceStillGivesTheFirstBlocksOfAText() {
        String text = "فقرة فيها بعض الكلمات القليلة.\n\n".repeat(1_000);
        Article article = ArticleParser.with(OPTIONS, passesAtReading(2, new AtomicLong())).parseText(text);
        assertThat(article.warnings()).containsExactly(PASSED);
        assertThat(article.blocks()).hasSizeBetween(1, 40);
    }

    @Test
    void aTreeOfTheCallerIsReadUntilTheDeadline() {
        Document document = Jsoup.parse("<h1>عنوان الخبر</h1>" + "<p>وقال الوزير: «كلام قصير جدا في هذه الفقرة».</p>".repeat(5_000));
        for (int reading : new int[] {2, 3, 10, 100, 1_000}) {
            Article article = ArticleParser.with(OPTIONS, passesAtReading(reading, new AtomicLong())).parse(Page.ofDocument(document));
            Soundness.check(article);
            assertThat(article.warnings()).contains(PASSED);
            assertThat(article.blocks()).hasSizeBetween(1, 4_999);
        }
    }

    @Test
    void theQuotationsFoundUntilTheDeadlineStay() {
        String text = "وقال الوزير: «كلام قصير جدا في هذه الفقرة».\n\n".repeat(100);
        AtomicLong readings = new AtomicLong();
        int all = ArticleParser.with(OPTIONS, passesAtReading(Integer.MAX_VALUE, readings)).parseText(text).quotations().size();
        Article article = ArticleParser.with(OPTIONS, passesAtReading(readings.intValue() - 50, new AtomicLong())).parseText(text);
        assertThat(article.paragraphs()).hasSize(100);
        assertThat(article.quotations()).hasSizeBetween(1, all - 1);
    }

    @Test
    void withoutADeadlineNoClockIsRead() {
        LongSupplier clock = () -> {
            throw new AssertionError("the clock was read");
        };
        assertThat(ArticleParser.with(Options.defaults(), clock).parse(PAGE)).isEqualTo(ArticleParser.create().parse(PAGE));
    }

    @Test
    void aDeadlineIsPositive() {
        assertThat(OPTIONS.deadline()).isEqualTo(Optional.of(Duration.ofSeconds(2)));
        assertThatThrownBy(() -> Options.defaults().withDeadline(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deadline = PT0S is not positive");
    }
}
