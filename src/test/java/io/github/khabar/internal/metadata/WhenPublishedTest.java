package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.Field;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date is taken where the places that state one disagree. */
class WhenPublishedTest {

    private static PageFixture page() {
        return new PageFixture().meta(HintKey.SITE_NAME, "الميناء").top(Role.HEADLINE, "المكتبة تعود");
    }

    private static String published(PageFixture page) {
        return page.read().published().map(NewsDate::iso).orElse("-");
    }

    @Test
    void takesTheTimeOfAVisibleDateOfTheStatedDay() {
        assertThat(published(page().jsonLd(HintKey.PUBLISHED, "2024-05-07").top(Role.DATE, "7 مايو 2024 - 10:30"))).isEqualTo("2024-05-07T10:30");
        assertThat(published(page().jsonLd(HintKey.PUBLISHED, "2024-05-07").top(Role.DATE, "8 مايو 2024 - 10:30"))).isEqualTo("2024-05-07");
        assertThat(published(page().jsonLd(HintKey.PUBLISHED, "2024-05-07").top(Role.DATE, "7 مايو 2024"))).isEqualTo("2024-05-07");
    }

    @Test
    void takesADateOfNoKindLast() {
        assertThat(published(page().meta(HintKey.DATE, "2024-05-07"))).isEqualTo("2024-05-07");
        assertThat(published(page().meta(HintKey.DATE, "2024-05-07").top(Role.DATE, "9 مايو 2024"))).isEqualTo("2024-05-09");
        assertThat(published(page().meta(HintKey.DATE, "2024-05-07").meta(HintKey.PUBLISHED, "2024-05-09"))).isEqualTo("2024-05-09");
    }

    @Test
    void readsTheStampOfAVisibleDate() {
        assertThat(published(page().stamped(Role.DATE, Zone.TOP, "أمس", "2024-05-07T10:30:00+03:00"))).isEqualTo("2024-05-07T10:30:00+03:00");
        assertThat(published(page().stamped(Role.BYLINE, Zone.TOP, "ليلى حداد", "2024-05-07"))).isEqualTo("2024-05-07");
        assertThat(published(page().stamped(Role.BOILERPLATE, Zone.TOP, "ليلى حداد", "2024-05-07"))).isEqualTo("-");
        assertThat(published(page().stamped(Role.DATE, Zone.STORY, "أمس", "2024-05-07"))).isEqualTo("-");
    }

    @Test
    void readsTheStampOfAnUpdateAsTheUpdate() {
        Article article = page().top(Role.DATE, "7 مايو 2024").stamped(Role.DATE, Zone.TOP, "آخر تحديث", "2024-05-09").read();
        assertThat(article.published()).map(NewsDate::iso).contains("2024-05-07");
        assertThat(article.modified()).map(NewsDate::iso).contains("2024-05-09");
    }

    @Test
    void takesTheStampBeforeTheAddressAndTheAddressBeforeTheWords() {
        PageFixture page = page().top(Role.DATE, "9 مايو 2024");
        assertThat(published(page.meta(HintKey.URL, "https://example.org/2024/05/08/library"))).isEqualTo("2024-05-08");
        assertThat(published(page.stamped(Role.DATE, Zone.TOP, "أمس", "2024-05-07"))).isEqualTo("2024-05-07");
    }

    @Test
    void takesACompletedDateLast() {
        PageFixture page = page().retrievedAt("2024-05-20T10:00:00+03:00").top(Role.DATE, "قبل 3 أيام");
        assertThat(published(page)).isEqualTo("2024-05-17");
        assertThat(published(page.top(Role.DATE, "9 مايو 2024"))).isEqualTo("2024-05-09");
    }

    @Test
    void takesTheChangeWhereNothingElseIsDated() {
        Article article = page().meta(HintKey.MODIFIED, "2024-05-07").read();
        assertThat(article.published()).map(NewsDate::iso).contains("2024-05-07");
        assertThat(article.modified()).map(NewsDate::iso).contains("2024-05-07");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-07T10:00:00Z, 2024-05-07T09:59:00Z, -",
        "2024-05-07T10:00:00+03:00, 2024-05-07T08:00:00Z, 2024-05-07T08:00:00Z",
        "2024-05-07T10:00:00, 2024-05-07T09:00:00Z, 2024-05-07T09:00:00Z",
        "2024-05-07T10:00:00Z, 2024-05-07T09:00:00, 2024-05-07T09:00:00",
        "2024-05-07, 2024-05-06, -"
    })
    void refusesAChangeBeforePublicationAsExactlyAsBothAreKnown(String published, String modified, String kept) {
        Article article = page().jsonLd(HintKey.PUBLISHED, published).jsonLd(HintKey.MODIFIED, modified).read();
        assertThat(article.modified().map(NewsDate::iso).orElse("-")).isEqualTo(kept);
    }

    @Test
    void tellsOfADisagreementOfMoreThanADay() {
        PageFixture page = page().jsonLd(HintKey.PUBLISHED, "2024-05-07T10:00:00Z");
        assertThat(page.meta(HintKey.PUBLISHED, "2024-05-08").read().conflicts()).isEmpty();
        Article article = page.meta(HintKey.PUBLISHED, "2024-05-09").read();
        assertThat(article.conflicts()).extracting(conflict -> conflict.field()).containsExactly(Field.PUBLISHED);
        assertThat(article.conflicts()).extracting(conflict -> conflict.lost().value()).containsExactly("2024-05-09");
        assertThat(article.conflicts()).extracting(conflict -> conflict.kept().value()).containsExactly("2024-05-07T10:00:00Z");
    }

    @Test
    void readsSecondsSinceTheEpoch() {
        assertThat(published(page().meta(HintKey.PUBLISHED, "1715079600"))).isEqualTo("2024-05-07T11:00:00Z");
        assertThat(published(page().meta(HintKey.PUBLISHED, "171507960"))).isEqualTo("-");
    }

    @Test
    void refusesWhatIsNoDateAndSaysSo() {
        Article article = page().meta(HintKey.PUBLISHED, "غدا إن شاء الله").read();
        assertThat(article.published()).isEmpty();
        assertThat(article.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.DATE_REFUSED);
        assertThat(page().meta(HintKey.PUBLISHED, "7 مايو 2024 ".repeat(20)).read().published()).isEmpty();
    }

    @Test
    void readsTheDateOfAnUpdateInOneBreath() {
        Article article = page().top(Role.DATE, "7 مايو 2024، آخر تحديث 14:00").read();
        assertThat(article.modified()).map(NewsDate::iso).contains("2024-05-07T14:00");
    }

    @Test
    void takesADateAmongOtherWordsWhereNothingElseIsDated() {
        PageFixture page = page().labelled("meta", "عدد 6681").labelled("meta", "صوت المرفأ، العدد 6681 - 7 مايو 2024").labelled("meta", "طبعة 9 مايو 2024");
        assertThat(published(page)).isEqualTo("2024-05-07");
        assertThat(published(page.top(Role.DATE, "8 مايو 2024"))).isEqualTo("2024-05-08");
        assertThat(published(page().labelled("nav", "أعداد 7 مايو 2024"))).isEqualTo("-");
        assertThat(published(new PageFixture().labelled("meta", "القاهرة 7 مايو 2024").top(Role.HEADLINE, "المكتبة تعود"))).isEqualTo("-");
    }
}
