package io.github.khabar.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.khabar.article.Article;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.QuotationKind;
import io.github.khabar.article.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

    @Test
    void writesTheContract() {
        Article article = new ArticleFixture().paragraph("قال: «نعم»").build();

        assertThat(ArticleJson.write(article, "a.html")).isEqualTo("{\"source\":\"a.html\",\"kind\":\"article\",\"confidence\":0.9,"
                + "\"language\":\"ar\",\"direction\":\"rtl\",\"url\":null,\"site\":null,\"kicker\":null,\"headline\":null,"
                + "\"standfirst\":null,\"authors\":[],\"agency\":null,\"place\":null,\"published\":null,\"modified\":null,"
                + "\"section\":null,\"tags\":[],\"images\":[],\"blocks\":[{\"type\":\"paragraph\",\"text\":\"قال: «نعم»\"}],"
                + "\"quotations\":[],\"warnings\":[]}");
    }

    @Test
    void readsBackWhatItWrote() {
        String json = ArticleJson.write(ArticleFixture.full(), "a.html");

        Article read = ArticleJson.read(json);

        assertThat(ArticleJson.write(read, "a.html")).isEqualTo(json);
        assertThat(read.text()).isEqualTo(ArticleFixture.full().text());
        assertThat(read.published()).isEqualTo(ArticleFixture.full().published());
        assertThat(read.quotations()).extracting(Quotation::spans)
                .isEqualTo(ArticleFixture.full().quotations().stream().map(Quotation::spans).toList());
    }

    @Test
    void readsQuotationsOverSeveralBlocks() {
        Article article = new ArticleFixture()
                .paragraph("«أول")
                .paragraph("أوسط")
                .paragraph("آخر» قال")
                .quotation(Quotation.builder(QuotationKind.DIRECT, "أول\nأوسط\nآخر")
                        .spans(List.of(new TextSpan(1, 4), new TextSpan(6, 10), new TextSpan(12, 15))).build())
                .build();

        Article read = ArticleJson.read(ArticleJson.write(article, "x"));

        assertThat(read.quotations().get(0).spans()).isEqualTo(article.quotations().get(0).spans());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-08", "2024-W33", "2024-08-19", "2024-08-19T12:30", "2024-08-19T12:30:00Z", "2024-08-19T12:30+03:00"})
    void readsDatesToTheirPrecision(String date) {
        assertThat(IsoDate.parse(date).iso()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}{}", "nonsense", "{\"kind\":\"novel\"}", "{\"kind\":5}", "{\"tags\":\"a\"}", "{\"tags\":[1]}",
        "{\"published\":\"2024-13-01\"}", "{\"published\":\"gestern frueh\"}", "{\"blocks\":[{\"type\":\"heading\",\"level\":9}]}",
        "{\"quotations\":[{\"text\":\"a\",\"block\":3,\"end_block\":3}]}", "{\"warnings\":[\"x\"]}",
        "{\"a\":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]}"})
    void refusesWhatIsNoArticle(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleJson.read(json));
    }

    @Test
    void readsAnObjectWithoutAnyPart() {
        Article article = ArticleJson.read("{}");

        assertThat(article.isEmpty()).isTrue();
        assertThat(article.headline()).isEmpty();
    }
}
