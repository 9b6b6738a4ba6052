package io.github.khabar.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.khabar.article.Article;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TextSpan;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the renderers make of the entries of a live blog. */
class LiveUpdatesTest {
    private static final NewsDate EVENING = NewsDate.of(LocalDateTime.of(2024, 5, 16, 18, 40), Precision.MINUTE);
    private static final Article LIVE = live();

    private static Article live() {
        ArticleFixture fixture = new ArticleFixture()
                .add("وصول القطار", (text, at) -> new Subheading(text, 2, at))
                .paragraph("وصل القطار إلى المرفأ.")
                .paragraph("غادر القطار العاصمة.");
        int parted = "وصول القطار\n\nوصل القطار إلى المرفأ.".length();
        int end = parted + "\n\nغادر القطار العاصمة.".length();
        return fixture.builder()
                .updates(List.of(
                        LiveUpdate.of(new TextSpan(0, parted), "18:40", EVENING),
                        LiveUpdate.of(new TextSpan(parted + 2, end), "قبل ساعة", null)))
                .build();
    }

    @Test
    void writesJsonAndReadsItBack() {
        String json = ArticleJson.write(LIVE, "a.html");

        assertThat(json).contains("\"updates\":[{\"time\":\"2024-05-16T18:40\",\"shown\":\"18:40\",\"block\":0,\"end_block\":1},"
                + "{\"time\":null,\"shown\":\"قبل ساعة\",\"block\":2,\"end_block\":2}]");
        assertThat(ArticleJson.read(json).updates()).isEqualTo(LIVE.updates());
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleJson.read(json.replace("\"end_block\":2", "\"end_block\":3")));
    }

    @Test
    void writesMarkdown() {
        assertThat(ArticleMarkdown.write(LIVE)).isEqualTo("""
                **18:40**

                ## وصول القطار

                وصل القطار إلى المرفأ.

                **قبل ساعة**

                غادر القطار العاصمة.
                """);
    }

    @Test
    void writesPlainText() {
        assertThat(ArticlePlainText.write(LIVE)).contains("◷ 18:40\n").contains("◷ قبل ساعة\n");
    }

    @Test
    void writesHtml() {
        assertThat(ArticleHtml.write(LIVE))
                .contains("<p class=\"time\"><time datetime=\"2024-05-16T18:40\">")
                .containsSubsequence("<time>", "قبل ساعة", "</time>", "غادر القطار");
    }

    @Test
    void writesJsonLd() {
        assertThat(ArticleJsonLd.write(LIVE)).contains("\"@type\":\"LiveBlogPosting\"")
                .contains("{\"@type\":\"BlogPosting\",\"datePublished\":\"2024-05-16T18:40\",\"articleBody\":\"وصول القطار\\n\\nوصل القطار إلى المرفأ.\"}")
                .contains("{\"@type\":\"BlogPosting\",\"articleBody\":\"غادر القطار العاصمة.\"}");
    }

    @Test
    void tellsWhichBlocksBelongToAnEntry() {
        assertThat(LIVE.blocks()).filteredOn(LIVE.updates().get(0)::holds).hasSize(2);
        assertThat(LIVE.updates().get(1)).isNotEqualTo(LIVE.updates().get(0)).hasToString("قبل ساعة " + LIVE.updates().get(1).span());
    }

    @Test
    void doesNotRepeatATimeThatTheTextBeginsWith() {
        Article article = new ArticleFixture().paragraph("18:40 وصل القطار.").builder()
                .updates(List.of(LiveUpdate.of(new TextSpan(0, 17), "18:40", null)))
                .build();

        assertThat(ArticleMarkdown.write(article)).isEqualTo("18:40 وصل القطار.\n");
    }
}
