package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Access;
import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.Field;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Role;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {
    private static final String PARAGRAPH = "فتحت المكتبة أبوابها صباح اليوم بعد عامين من الترميم، وجاء إليها زوار من كل الأحياء.";

    private static PageFixture page() {
        return new PageFixture().meta(HintKey.SITE_NAME, "الميناء").top(Role.HEADLINE, "المكتبة تعود");
    }

    @Test
    void believesThePageBeforeItsHead() {
        Article article = page().meta(HintKey.HEADLINE, "المكتبة القديمة تعود - الميناء").read();
        assertThat(article.headline()).contains("المكتبة تعود");
        assertThat(article.origin(Field.HEADLINE)).get().extracting(origin -> origin.provenance()).isEqualTo(Provenance.PAGE);
        assertThat(article.conflicts()).extracting(conflict -> conflict.lost().value()).containsExactly("المكتبة القديمة تعود");
    }

    @Test
    void takesTheHeadlineFromTheHeadWithoutTheSite() {
        Article article = new PageFixture()
                .meta(HintKey.SITE_NAME, "الميناء")
                .meta(HintKey.TITLE, "المكتبة تعود | الميناء")
                .read();
        assertThat(article.headline()).contains("المكتبة تعود");
    }

    @Test
    void passesOverAHeadlineThatTheTitleDoesNotKnow() {
        Article article = new PageFixture()
                .jsonLd(HintKey.HEADLINE, "ثقافة")
                .meta(HintKey.HEADLINE, "المكتبة تعود")
                .meta(HintKey.TITLE, "المكتبة تعود - الميناء")
                .read();
        assertThat(article.headline()).contains("المكتبة تعود");
    }

    @Test
    void passesOverALabelInPlaceOfTheHeadline() {
        Article article = new PageFixture()
                .top(Role.HEADLINE, "ثقافة")
                .meta(HintKey.HEADLINE, "المكتبة القديمة تعود إلى الحياة")
                .read();
        assertThat(article.headline()).contains("المكتبة القديمة تعود إلى الحياة");
    }

    @Test
    void joinsTheLinesOfASummary() {
        Article article = page().top(Role.STANDFIRST, "نقطة أولى").top(Role.STANDFIRST, "نقطة ثانية").read();
        assertThat(article.standfirst()).contains("نقطة أولى\nنقطة ثانية");
    }

    @Test
    void takesTheMoreExactDateOfTheSameDay() {
        Article article = page()
                .jsonLd(HintKey.PUBLISHED, "2024-05-07")
                .meta(HintKey.PUBLISHED, "2024-05-07T10:00:00+03:00")
                .read();
        assertThat(article.published()).map(NewsDate::iso).contains("2024-05-07T10:00:00+03:00");
    }

    @Test
    void believesADateWithAZoneBeforeOneWithout() {
        Article article = page()
                .jsonLd(HintKey.PUBLISHED, "2024-05-09 10:00:00")
                .meta(HintKey.PUBLISHED, "2024-05-07T10:00:00+03:00")
                .read();
        assertThat(article.published()).map(NewsDate::iso).contains("2024-05-07T10:00:00+03:00");
        assertThat(article.conflicts()).extracting(conflict -> conflict.field()).containsExactly(Field.PUBLISHED);
    }

    @Test
    void readsArabicWordsAndEpochNumbersInTheHead() {
        assertThat(page().meta(HintKey.PUBLISHED, "الثلاثاء، 07 مايو 2024 - 12:09 م").read().published())
                .map(NewsDate::iso)
                .contains("2024-05-07T12:09");
        assertThat(page().meta(HintKey.PUBLISHED, "1715079600000").read().published())
                .map(NewsDate::iso)
                .contains("2024-05-07T11:00:00Z");
    }

    @Test
    void believesTheAddressBeforeTheVisibleDate() {
        Article article = page()
                .url("https://example.org/2024/5/7/library")
                .top(Role.DATE, "الخميس 9 مايو 2024")
                .read();
        assertThat(article.published()).map(NewsDate::iso).contains("2024-05-07");
    }

    @Test
    void readsTheVisibleDateAndItsUpdate() {
        Article article = page().top(Role.DATE, "نشر في 7 مايو 2024 آخر تحديث 9 مايو 2024").read();
        assertThat(article.published()).map(NewsDate::iso).contains("2024-05-07");
        assertThat(article.modified()).map(NewsDate::iso).contains("2024-05-09");
    }

    @Test
    void readsRelativeDatesFromTheTimeOfFetchingOnly() {
        PageFixture page = page().top(Role.DATE, "قبل 3 أيام");
        assertThat(page.read().published()).isEmpty();
        assertThat(page.retrievedAt("2024-05-10T12:00:00+03:00").read().published()).map(NewsDate::iso).contains("2024-05-07");
    }

    @Test
    void refusesImpossibleDates() {
        for (String date : new String[] {"1970-01-01T00:00:00Z", "-0001-11-30T00:00:00+00:00", "2031-01-01T00:00:00Z"}) {
            Article article = page().retrievedAt("2024-05-10T12:00:00Z").jsonLd(HintKey.PUBLISHED, date).read();
            assertThat(article.published()).as(date).isEmpty();
            assertThat(article.warnings()).as(date).extracting(Warning::kind).containsExactly(Warning.Kind.DATE_REFUSED);
        }
    }

    @Test
    void refusesAChangeBeforePublication() {
        Article article = page()
                .jsonLd(HintKey.PUBLISHED, "2024-05-07T10:00:00Z")
                .jsonLd(HintKey.MODIFIED, "2023-05-07T10:00:00Z")
                .read();
        assertThat(article.modified()).isEmpty();
        assertThat(article.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.DATE_REFUSED);
    }

    @Test
    void readsTheDateOfADateline() {
        Article article = page().story(Role.PARAGRAPH, "عمان 7 أيار 2024 (بترا) - " + PARAGRAPH).read();
        assertThat(article.published()).map(NewsDate::iso).contains("2024-05-07");
        assertThat(article.place()).contains("عمان");
        assertThat(article.agency()).contains("بترا");
    }

    @Test
    void leavesAccountsAndDesksOut() {
        Article article = page()
                .jsonLd(HintKey.AUTHOR, "admin")
                .meta(HintKey.AUTHOR, "Karim.Saad")
                .meta(HintKey.AUTHOR, "https://www.facebook.com/almina")
                .meta(HintKey.AUTHOR, "فريق التحرير")
                .meta(HintKey.AUTHOR, "الميناء")
                .read();
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void believesALabelledBylineBeforeTheHead() {
        Article article = page().jsonLd(HintKey.AUTHOR, "سامي حسن").top(Role.BYLINE, "كتبت سلمى نصار").read();
        assertThat(article.authors()).extracting(Author::name).containsExactly("سلمى نصار");
        assertThat(article.conflicts()).extracting(conflict -> conflict.lost().value()).containsExactly("سامي حسن");
    }

    @Test
    void takesOfUnlabelledLinesWhatTheHeadConfirms() {
        Article article = page()
                .jsonLd(HintKey.AUTHOR, "سلمى نصار")
                .top(Role.BYLINE, "سلمى نصار")
                .top(Role.BYLINE, "خيوط المدينة")
                .read();
        assertThat(article.authors()).extracting(Author::name).containsExactly("سلمى نصار");
    }

    @Test
    void takesALineWhoseClassSaysAuthor() {
        Article article = page().labelled("author-name box", "سلمى نصار").story(Role.PARAGRAPH, PARAGRAPH).read();
        assertThat(article.authors()).extracting(Author::name).containsExactly("سلمى نصار");
    }

    @Test
    void takesAnEditorOnlyWhereNobodySigned() {
        assertThat(page().top(Role.BYLINE, "تحرير: سامي حسن").read().authors()).extracting(Author::name).containsExactly("سامي حسن");
        assertThat(page().top(Role.BYLINE, "سلمى نصار").story(Role.BYLINE, "تحرير: سامي حسن").read().authors())
                .extracting(Author::name)
                .containsExactly("سلمى نصار");
    }

    @Test
    void readsTheColumnistInThePath() {
        Article article = page().top(Role.SECTION, "الرئيسية / آراء / سلمى نصار").read();
        assertThat(article.section()).contains("آراء");
        assertThat(article.authors()).extracting(Author::name).containsExactly("سلمى نصار");
    }

    @Test
    void findsTheAgencyAtTheEndOfTheStory() {
        Article article = page().story(Role.PARAGRAPH, PARAGRAPH).story(Role.PARAGRAPH, PARAGRAPH + " (رويترز)").read();
        assertThat(article.agency()).contains("رويترز");
    }

    @Test
    void takesTheInnermostSectionOfThePath() {
        Article article = page().jsonLd(HintKey.BREADCRUMB, "الرئيسية").jsonLd(HintKey.BREADCRUMB, "ثقافة")
                .jsonLd(HintKey.BREADCRUMB, "كتب").jsonLd(HintKey.BREADCRUMB, "المكتبة تعود").read();
        assertThat(article.section()).contains("كتب");
    }

    @Test
    void partsTags() {
        assertThat(page().meta(HintKey.TAG, "مكتبات، ترميم,مكتبات").read().tags()).containsExactly("مكتبات", "ترميم");
    }

    @Test
    void handsOnlyWebAddressesOn() {
        Article article = page()
                .meta(HintKey.URL, "javascript:alert(1)")
                .meta(HintKey.URL, "https://example.org/library")
                .meta(HintKey.NEXT_PAGE, "data:text/html,x")
                .read();
        assertThat(article.url()).contains("https://example.org/library");
        assertThat(article.nextPage()).isEmpty();
    }

    @Test
    void readsThePaywallFlag() {
        assertThat(page().jsonLd(HintKey.ACCESS, "False").read().access()).isEqualTo(Access.PAYWALLED);
        assertThat(page().meta(HintKey.ACCESS, "free").read().access()).isEqualTo(Access.FREE);
        assertThat(page().meta(HintKey.ACCESS, "metered").read().access()).isEqualTo(Access.UNKNOWN);
    }

    @Test
    void warnsOfHiddenOrderAndImitatedHosts() {
        Article article = page()
                .meta(HintKey.SITE_NAME, "abc\u202ecba")
                .meta(HintKey.URL, "https://\u0430\u0440\u0440\u04cf\u0435.com/library")
                .read();
        assertThat(article.warnings()).extracting(Warning::kind)
                .containsExactlyInAnyOrder(Warning.Kind.BIDI_CONTROL, Warning.Kind.HOMOGRAPH);
    }

    @Test
    void readsTheDateBesideTheNameInOneLine() {
        Article article = page().top(Role.BYLINE, "ليلى حداد | محليات | 12 مايو 2024").story(Role.PARAGRAPH, PARAGRAPH).read();
        assertThat(article.published()).map(NewsDate::iso).contains("2024-05-12");
        assertThat(article.authors()).extracting(Author::name).containsExactly("ليلى حداد");
    }

    @Test
    void takesTheMonthFirstBesideLatinHalvesOfTheDay() {
        assertThat(page().meta(HintKey.PUBLISHED, "5/12/2024 8:30:00 AM").read().published()).map(NewsDate::iso).contains("2024-05-12T08:30:00");
        assertThat(page().meta(HintKey.PUBLISHED, "12/5/2024 8:30:00").read().published()).map(NewsDate::iso).contains("2024-05-12T08:30:00");
        assertThat(page().meta(HintKey.PUBLISHED, "2024-05-12 8:30:00 AM").read().published()).map(NewsDate::iso).contains("2024-05-12T08:30:00");
    }
}
