package io.github.khabar.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.Direction;
import io.github.khabar.article.Figure;
import io.github.khabar.article.Image;
import io.github.khabar.article.PageKind;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleHtmlTest {
    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' \u202Eevil";

    @Test
    void writesAReadingViewFromRightToLeft() {
        String html = ArticleHtml.write(ArticleFixture.full());

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
                .contains("<h1>الوزيرة: <mark class=\"s\" data-quotation=\"2\">السفينة ستبحر</mark></h1>")
                .contains("<p>قالت ليلى منصور: «<mark class=\"s1\" data-quotation=\"1\" title=\"ليلى منصور\">نبدأ اليوم</mark>» في")
                .contains("<h3>الصيادون قلقون</h3>\n<ul>\n<li>بند أول</li>\n<li>بند فرعي</li>\n</ul>\n<blockquote>رحلة لا تنتهي</blockquote>")
                .contains("<tr><td>ميناء</td><td>سفن</td></tr>\n<tr><td>الشمال</td><td>12</td></tr>\n</table></div>")
                .contains("سطر<br>\nوسطر")
                .contains("<h2>من قال ماذا</h2>\n<dl>\n<dt><bdi>ليلى منصور</bdi> <small><bdi>وزيرة الثقافة</bdi></small></dt>");
    }

    @Test
    void loadsAndRunsNothing() {
        String html = ArticleHtml.write(ArticleFixture.full()) + ArticleHtml.inspect(ArticleFixture.full(), List.of());

        assertThat(html).doesNotContain("<script", "<img", "<link", "<iframe", "url(", "@import", "src=");
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void escapesEverythingThatAPageSays() {
        Speaker speaker = Speaker.of(HOSTILE, SpeakerKind.PERSON).withRole(HOSTILE);
        Article article = new ArticleFixture()
                .paragraph(HOSTILE)
                .quote("alert", speaker)
                .add(HOSTILE, (text, at) -> new Figure(Image.of("javascript:alert(1)", text, HOSTILE), at))
                .builder()
                .language(HOSTILE, Direction.RTL)
                .build();

        for (String html : List.of(
                ArticleHtml.write(article),
                ArticleHtml.inspect(article, List.of(
                        new Decision("classify", HOSTILE, HOSTILE, HOSTILE), new Decision(HOSTILE, HOSTILE, HOSTILE, HOSTILE))))) {
            assertThat(html).doesNotContain("<script", "\" onload", "javascript:", "\u202E");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "أعلنت شركة Microsoft اليوم|أعلنت شركة <bdi>Microsoft</bdi> اليوم",
        "لغة C++ ثم نص|لغة <bdi>C++</bdi> ثم نص",
        "نظام (Windows 11 Pro) الجديد|نظام (<bdi>Windows 11 Pro</bdi>) الجديد",
        "عام 2024 فقط|عام 2024 فقط",
        "AT&T في النص|<bdi>AT&amp;T</bdi> في النص",
        "ينتهي بكلمة end.|ينتهي بكلمة <bdi>end</bdi>."
    })
    void isolatesRunsAgainstTheDirectionOfTheText(String text, String html) {
        assertThat(HtmlText.running(text, Direction.RTL)).isEqualTo(html);
    }

    @Test
    void isolatesArabicInsideTextFromLeftToRight() {
        assertThat(HtmlText.running("the word خبر means news", Direction.LTR)).isEqualTo("the word <bdi>خبر</bdi> means news");
    }

    @Test
    void keepsEveryCharacterWhole() {
        for (int c = 0; c < 0x1F000; c = c == 0xD7FF ? 0xE000 : c + 1) {
            String text = "أ" + Character.toString(c) + Character.toString(c) + "z ب" + Character.toString(c);
            for (Direction base : Direction.values()) {
                String html = HtmlText.running(text, base);
                assertThat(html.replace("<bdi>", "").replace("</bdi>", "")).isEqualTo(HtmlText.escape(text));
                assertThat(html).doesNotContainPattern("[\\ud800-\\udbff]</?bdi>");
            }
        }
    }

    @Test
    void reportsBlocksKeptAndDroppedWithTheirRules() {
        String html = ArticleHtml.inspect(ArticleFixture.full(), List.of(
                new Decision("classify", "long-text", "قالت ليلى", "paragraph"),
                new Decision("classify", "share-words", "شارك", "boilerplate"),
                new Decision("locate", "article-element", "/html/body/p > a", "0.99 STORY"),
                new Decision("quote", "said", "قالت", "direct")));

        assertThat(html).contains("<td><span class=\"kept\">paragraph</span></td><td><code><bdi>long-text</bdi></code></td>")
                .contains("<td><span class=\"dropped\">boilerplate</span></td><td><code><bdi>share-words</bdi></code></td>")
                .contains("<h2>Where the story stands</h2>", "/html/body/p &gt; a", "<h2>Other decisions</h2>")
                .contains("<h2>Conflicts</h2>", "<h2>Metadata</h2>", "<h2>Who said what</h2>", "<h2>Warnings</h2>")
                .contains("<p class=\"legend\"><mark class=\"s1\"><bdi>ليلى منصور</bdi></mark> <mark class=\"s\">not settled</mark></p>");
    }

    @Test
    void writesAPageWithoutStory() {
        assertThat(ArticleHtml.write(Article.builder(PageKind.EMPTY).build())).contains("<article dir=\"rtl\">", "</html>");
    }
}
