package io.github.khabar.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.Paragraph;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleMarkdownTest {

    @Test
    void writesEveryKindOfBlock() {
        assertThat(ArticleMarkdown.write(ArticleFixture.full())).isEqualTo("""
                *ثقافة وبحر*

                # الوزيرة: السفينة ستبحر[^2]

                **أربعون ألف كتاب على الماء**

                قالت ليلى منصور: «نبدأ اليوم»[^1] في مرسى النور.

                ### الصيادون قلقون

                - بند أول
                  - بند فرعي

                > رحلة لا تنتهي

                | | |
                | --- | --- |
                | ميناء | سفن |
                | الشمال | 12 |

                سطر\\
                وسطر

                ![السفينة](<https://news.example/a.jpg>) *(فؤاد سليم)*

                > تغريدة

                [^1]: **ليلى منصور** (وزيرة الثقافة) [direct, قال]: نبدأ اليوم
                [^2]: ? [indirect]: السفينة ستبحر
                """);
    }

    @Test
    void writesWhatTheArticleStatesAboutItself() {
        assertThat(ArticleMarkdown.writeWithFrontMatter(ArticleFixture.full())).startsWith("""
                ---
                title: "الوزيرة: السفينة ستبحر"
                kicker: "ثقافة وبحر"
                description: "أربعون ألف كتاب على الماء"
                authors: ["سلمى الحداد"]
                agency: "وكالة الساحل"
                place: "مرسى النور"
                date: "2026-03-14T09:40:00+03:00"
                section: "ثقافة"
                tags: ["مكتبات", "موانئ"]
                site: "بريد الساحل"
                url: "https://news.example/culture/floating-library"
                language: "ar"
                kind: "article"
                ---

                *ثقافة وبحر*
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', value = {
        "# سطر\t\\# سطر",
        "1. سطر\t1\\. سطر",
        "- سطر\t\\- سطر",
        "a_b*c [x](y) <b> & `z`\ta\\_b\\*c \\[x\\](y) \\<b\\> \\& \\`z\\`",
        "عام 2024.\tعام 2024."
    })
    void escapesTheSignsOfMarkdown(String text, String escaped) {
        Article article = new ArticleFixture().add(text, Paragraph::new).build();

        assertThat(ArticleMarkdown.write(article)).isEqualTo(escaped + "\n");
    }

    @Test
    void marksQuotationsThatFollowEachOther() {
        Speaker speaker = Speaker.of("عمر", SpeakerKind.PERSON);
        Article article = new ArticleFixture().paragraph("«نعم» «لا»").quote("نعم", speaker).quote("لا", speaker).build();

        assertThat(ArticleMarkdown.write(article)).startsWith("«نعم»[^1] «لا»[^2]\n");
    }
}
