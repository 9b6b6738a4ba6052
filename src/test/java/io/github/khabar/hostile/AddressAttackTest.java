package io.github.khabar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import io.github.khabar.article.Article;
import io.github.khabar.article.Warning;
import io.github.khabar.render.ArticleHtml;
import io.github.khabar.render.ArticleJson;
import io.github.khabar.render.ArticleJsonLd;
import io.github.khabar.render.ArticleMarkdown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only http and https addresses leave the library, and those that deceive are reported. */
class AddressAttackTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java&#9;script:alert(1)", "&#106;avascript:alert(1)",
        "data:text/html,&lt;script>alert(1)&lt;/script>", "vbscript:x", "file:///etc/passwd", "blob:https://a.example/x", "about:blank",
        "\u0001javascript:alert(1)", "jar:http://a.example!/x", "view-source:https://a.example/", "mailto:a@b.example"
    })
    void otherSchemesLeaveNoTrace(String url) {
        Article article = PARSER.parseHtml(Story.page(
                "<link rel=canonical href=\"" + url + "\"><meta property=og:url content=\"" + url + "\"><meta property=og:image content=\""
                        + url + "\"><link rel=next href=\"" + url + "\">",
                "", "<figure><img src=\"" + url + "\"><figcaption>صورة</figcaption></figure>"));
        assertThat(article.url()).isEmpty();
        assertThat(article.nextPage()).isEmpty();
        assertThat(article.images()).allSatisfy(image -> assertThat(image.url()).isEmpty());
        SafeHtml.check(ArticleHtml.write(article));
        for (String text : List.of(ArticleMarkdown.writeWithFrontMatter(article), ArticleJsonLd.write(article), ArticleJson.write(article, "a"))) {
            assertThat(text).doesNotContain("alert", "passwd", "blob:", "mailto:");
        }
    }

    @Test
    void aBaseElementCannotChangeTheScheme() {
        Article article = PARSER.parse(Page.ofHtml(Story.page(
                "<base href='javascript:alert(1)//'><link rel=canonical href='/a'>", "", "<figure><img src=b.jpg></figure>")));
        assertThat(article.url()).isEmpty();
        assertThat(article.images()).allSatisfy(image -> assertThat(image.url()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://аррӏе.com/", "https://xn--80ak6aa92e.com/", "https://paypаl.com/a"})
    void hostsThatImitateAnotherAreReported(String url) {
        Article article = PARSER.parseHtml(Story.page("<link rel=canonical href='" + url + "'>", "", ""));
        assertThat(article.url()).isEqualTo(Optional.of(url));
        assertThat(article.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.HOMOGRAPH);
    }

    @Test
    void arabicHostsAreNotReported() {
        Article article = PARSER.parseHtml(Story.page("<link rel=canonical href='https://موقع.السعودية/خبر'>", "", ""));
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void overridesInNamesAndAddressesAreReported() {
        Article article = PARSER.parseHtml(Story.page(
                "<meta name=author content='ليلى \u202eروصنم'><link rel=canonical href='https://a.example/\u202egpj.exe'>", "", ""));
        assertThat(article.warnings()).extracting(Warning::kind).contains(Warning.Kind.BIDI_CONTROL).hasSize(2);
        assertThat(article.url()).isEmpty();
        assertThat(ArticleHtml.write(article)).doesNotContain("\u202e");
    }

    @Test
    void anAddressOverTheLimitIsLeftOut() {
        Article article = PARSER.parseHtml(Story.page("<link rel=canonical href='https://a.example/" + "a".repeat(10_000) + "'>", "", ""));
        assertThat(article.url()).isEmpty();
        assertThat(article.warnings()).containsExactly(new Warning(Warning.Kind.LIMIT_REACHED, "maxUrlChars = 8192"));
    }
}
