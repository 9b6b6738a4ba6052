package io.github.khabar.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.PageKind;
import org.junit.jupiter.api.Test;

class ArticlePlainTextTest {

    @Test
    void writesForPeople() {
        assertThat(ArticlePlainText.write(ArticleFixture.full())).isEqualTo("""
                ثقافة وبحر
                الوزيرة: السفينة ستبحر
                ══════════════════════
                أربعون ألف كتاب على الماء
                مرسى النور · وكالة الساحل · سلمى الحداد · 2026-03-14 09:40 (UTC+03:00) · ثقافة · بريد الساحل

                قالت ليلى منصور: «نبدأ اليوم» في مرسى النور.

                ▌ الصيادون قلقون

                • بند أول
                • بند فرعي

                │ رحلة لا تنتهي

                ميناء | سفن
                الشمال | 12

                سطر
                وسطر

                [picture] السفينة

                [embedded post] تغريدة

                Who said what
                ─────────────
                ليلى منصور (وزيرة الثقافة)
                    «نبدأ اليوم» [direct,\u00a0قال]
                (speaker not settled)
                    السفينة ستبحر [indirect]

                ! limit reached: maxBlocks = 11
                """);
    }

    @Test
    void breaksLinesBetweenWords() {
        String text = ArticlePlainText.write(new ArticleFixture().paragraph("كلمة ".repeat(100).strip()).build());

        assertThat(text.lines().filter(line -> !line.isEmpty())).hasSize(6).allMatch(line -> line.length() <= 96);
    }

    @Test
    void saysThatThereIsNoStory() {
        assertThat(ArticlePlainText.write(Article.builder(PageKind.LISTING).build()))
                .isEqualTo("No story found: this page is of the kind listing.\n");
    }
}
