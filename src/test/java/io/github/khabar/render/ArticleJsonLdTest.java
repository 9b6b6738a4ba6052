package io.github.khabar.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import org.junit.jupiter.api.Test;

class ArticleJsonLdTest {

    @Test
    void writesANewsArticleWithItsQuotations() {
        String json = ArticleJsonLd.write(ArticleFixture.full());

        assertThat(json).startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"الوزيرة: السفينة ستبحر\"")
                .contains("\"datePublished\":\"2026-03-14T09:40:00+03:00\"")
                .contains("\"author\":[{\"@type\":\"Person\",\"name\":\"سلمى الحداد\"}]")
                .contains("\"publisher\":{\"@type\":\"Organization\",\"name\":\"بريد الساحل\"}")
                .contains("\"locationCreated\":{\"@type\":\"Place\",\"name\":\"مرسى النور\"}")
                .contains("{\"@type\":\"Quotation\",\"text\":\"نبدأ اليوم\",\"spokenByCharacter\":"
                        + "{\"@type\":\"Person\",\"name\":\"ليلى منصور\",\"jobTitle\":\"وزيرة الثقافة\"}}");
        assertThat(JsonObject.parse(json).text("inLanguage")).isEqualTo("ar");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(ArticleJsonLd.write(new ArticleFixture().build()))
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"inLanguage\":\"ar\"}");
    }

    @Test
    void cannotEndTheScriptElementItStandsIn() {
        Article article = new ArticleFixture().paragraph("نص </script><script>alert(1)</script>").build();

        String json = ArticleJsonLd.write(article);

        assertThat(json).doesNotContain("</script");
        assertThat(JsonObject.parse(json).text("articleBody")).isEqualTo(article.text());
    }
}
