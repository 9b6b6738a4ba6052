package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.Image;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesAndAddressesTest {
    private static final String ONE = "https://example.org/a.jpg";
    private static final String TWO = "https://example.org/b.jpg";

    private static PageFixture page() {
        return new PageFixture().top(Role.HEADLINE, "المكتبة تعود");
    }

    @Test
    void takesTheStatedPictureWhereTheStoryHasNone() {
        assertThat(page().meta(HintKey.IMAGE, ONE).meta(HintKey.IMAGE, TWO).read().images()).extracting(image -> image.url().orElse("")).containsExactly(ONE);
        assertThat(page().meta(HintKey.IMAGE, "data:image/png;base64,x").read().images()).isEmpty();
        assertThat(page().figure(TWO, "القاعة", null).meta(HintKey.IMAGE, ONE).read().images()).extracting(image -> image.url().orElse("")).containsExactly(TWO);
    }

    @Test
    void takesAPictureOnceWithItsCaptionAndCredit() {
        Article article = page().figure(ONE, "القاعة (رويترز)", null).figure(ONE, "القاعة (رويترز)", null).figure(TWO, "الباب", "سامر نجار").read();
        assertThat(article.images()).extracting(image -> image.url().orElse("")).containsExactly(ONE, TWO);
        assertThat(article.images()).extracting(image -> image.credit().orElse("")).containsExactly("رويترز", "سامر نجار");
        assertThat(article.images()).extracting(image -> image.caption().orElse("")).containsExactly("القاعة (رويترز)", "الباب");
    }

    @Test
    void takesAPictureWithoutACaption() {
        Image image = page().figure(ONE, "", null).read().images().get(0);
        assertThat(image.caption()).isEmpty();
        assertThat(image.credit()).isEmpty();
    }

    @Test
    void takesTheCallersAddressWhereThePageStatesNone() {
        assertThat(page().url("https://example.org/7").read().url()).contains("https://example.org/7");
        assertThat(page().url("https://example.org/7").meta(HintKey.URL, "https://example.org/8").read().url()).contains("https://example.org/8");
        assertThat(page().url("file:///7").read().url()).isEmpty();
        assertThat(page().read().url()).isEmpty();
    }

    @Test
    void readsTheNextPageAndTheNameOfTheSite() {
        Article article = page().meta(HintKey.NEXT_PAGE, "https://example.org/7?p=2")
                .meta(HintKey.SITE_NAME, "https://example.org").meta(HintKey.SITE_NAME, "الميناء").read();
        assertThat(article.nextPage()).contains("https://example.org/7?p=2");
        assertThat(article.siteName()).contains("الميناء");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://example.org/a b", "https://example.org/\u202eb", "https://example.org/\"b", "https://example.org/<b>", "https://example.org/a\u0000",
        "ftp://example.org/a", "//example.org/a", "https:/"
    })
    void handsNoAddressOnThatHidesSomething(String address) {
        assertThat(Addresses.isSafe(address)).isFalse();
    }

    @Test
    void handsOnAddressesInCapitals() {
        assertThat(Addresses.isSafe("HTTP://EXAMPLE.ORG/A")).isTrue();
        assertThat(Addresses.isSafe("https://example.org/" + "a".repeat(9_000))).isFalse();
    }

    @Test
    void looksForImitationsInTheHostOnly() {
        assertThat(page().url("https://example.org/\u0430rticle").read().warnings()).isEmpty();
        assertThat(page().url("https://ex\u0430mple.org?a").read().warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.HOMOGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ليلى \u202a حداد", "ليلى \u202e حداد", "ليلى \u2066 حداد", "ليلى \u2069 حداد", "ليلى %E2%80%AE حداد", "ليلى %e2%81%a8 حداد"})
    void warnsOfWhatTurnsTheReadingOrder(String name) {
        assertThat(page().meta(HintKey.AUTHOR, name).read().warnings()).extracting(Warning::kind).contains(Warning.Kind.BIDI_CONTROL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ليلى حداد", "ليلى \u2029 حداد", "ليلى \u202f حداد", "ليلى \u206a حداد", "100% ليلى", "ليلى \u2065 حداد"})
    void warnsOfNothingElse(String name) {
        assertThat(page().meta(HintKey.AUTHOR, name).read().warnings()).extracting(Warning::kind).doesNotContain(Warning.Kind.BIDI_CONTROL);
    }
}
