package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is taken for the author where the places that name people disagree. */
class WhoSignedTest {
    private static final String PARAGRAPH = "فتحت المكتبة أبوابها صباح اليوم بعد عامين من الترميم، وجاء إليها زوار من كل الأحياء.";
    private static final String LAYLA = "ليلى حداد";
    private static final String SAMER = "سامر نجار";
    private static final String NOUR = "نور سعيد";

    private static PageFixture page() {
        return new PageFixture().meta(HintKey.SITE_NAME, "الميناء").top(Role.HEADLINE, "المكتبة تعود");
    }

    private static List<String> authors(PageFixture page) {
        Article article = page.story(Role.PARAGRAPH, PARAGRAPH).read();
        return article.authors().stream().map(Author::name).toList();
    }

    @Test
    void addsALineThatTheHeadConfirmsToALabelledName() {
        PageFixture page = page().top(Role.BYLINE, "كتبت: " + LAYLA).top(Role.BYLINE, SAMER).top(Role.BYLINE, NOUR);
        assertThat(authors(page.meta(HintKey.AUTHOR, SAMER))).containsExactly(LAYLA, SAMER);
    }

    @Test
    void addsWhoSignedWithAConfirmedName() {
        PageFixture page = page().top(Role.BYLINE, LAYLA).top(Role.BYLINE, NOUR);
        assertThat(authors(page.jsonLd(HintKey.AUTHOR, LAYLA).jsonLd(HintKey.AUTHOR, SAMER))).containsExactly(LAYLA, SAMER);
    }

    @Test
    void believesALineAboveAHeadThatNoLineConfirms() {
        assertThat(authors(page().top(Role.BYLINE, LAYLA).meta(HintKey.AUTHOR, SAMER))).containsExactly(LAYLA);
    }

    @Test
    void believesTheHeadWhereTheBoxBelowConfirmsIt() {
        PageFixture page = page().top(Role.BYLINE, LAYLA).bottom(Role.BYLINE, SAMER).meta(HintKey.AUTHOR, SAMER);
        assertThat(authors(page)).containsExactly(LAYLA, SAMER);
    }

    @Test
    void takesTheBoxBelowWhereNothingElseNamesAnybody() {
        assertThat(authors(page().bottom(Role.BYLINE, SAMER))).containsExactly(SAMER);
        assertThat(authors(page().bottom(Role.BYLINE, SAMER).meta(HintKey.AUTHOR, LAYLA))).containsExactly(LAYLA);
    }

    @Test
    void takesALabelBelowTheStoryForNoAnnouncement() {
        assertThat(authors(page().bottom(Role.BYLINE, "كتبت: " + NOUR).top(Role.BYLINE, LAYLA))).containsExactly(LAYLA);
    }

    @Test
    void takesANameBesideADateWhereNothingElseNamesAnybody() {
        assertThat(authors(page().top(Role.DATE, LAYLA + " - 7 مايو 2024"))).containsExactly(LAYLA);
        assertThat(authors(page().top(Role.DATE, LAYLA + " - 7 مايو 2024").meta(HintKey.AUTHOR, SAMER))).containsExactly(SAMER);
    }

    @Test
    void takesTheSenderInTheDateline() {
        assertThat(authors(page().story(Role.PARAGRAPH, "القاهرة - من سامر نجار - " + PARAGRAPH))).containsExactly(SAMER);
    }

    @Test
    void readsALabelInALineThatClassifyingPassedOver() {
        assertThat(authors(page().labelled("meta", "كتبت: " + LAYLA))).containsExactly(LAYLA);
        assertThat(authors(page().labelled("meta", "الميناء - كتبت: " + LAYLA))).isEmpty();
        assertThat(authors(page().labelled("meta", LAYLA))).isEmpty();
    }

    @Test
    void takesANameThatStandsAloneTwice() {
        assertThat(authors(page().labelled("photo", LAYLA).labelled("meta", LAYLA))).containsExactly(LAYLA);
        assertThat(authors(page().labelled("photo", LAYLA).labelled("meta", SAMER))).isEmpty();
        assertThat(authors(page().labelled("nav", LAYLA).labelled("social", LAYLA))).isEmpty();
    }

    @Test
    void readsNoNameAboveTheHeadlineThatNothingMarks() {
        PageFixture page = new PageFixture().meta(HintKey.SITE_NAME, "الميناء").labelled("photo", LAYLA).labelled("meta", LAYLA);
        assertThat(authors(page.top(Role.HEADLINE, "المكتبة تعود"))).isEmpty();
    }

    @Test
    void prefersTheLineBehindTheHeadlineToTheOneAboveIt() {
        PageFixture page = new PageFixture().top(Role.BYLINE, "القاهرة - " + SAMER).top(Role.HEADLINE, "المكتبة تعود").top(Role.BYLINE, "بيروت - " + LAYLA);
        Article article = page.story(Role.PARAGRAPH, PARAGRAPH).read();
        assertThat(article.place()).contains("بيروت");
        assertThat(article.authors()).extracting(Author::name).containsExactly(LAYLA, SAMER);
    }

    @Test
    void takesATitledNameInTheFirstLinesOfTheStory() {
        assertThat(authors(page().story(Role.PARAGRAPH, "د. " + LAYLA))).containsExactly(LAYLA);
        assertThat(authors(page().story(Role.PARAGRAPH, LAYLA))).isEmpty();
        PageFixture late = page();
        for (int line = 0; line < 4; line++) {
            late.story(Role.PARAGRAPH, PARAGRAPH);
        }
        assertThat(authors(late.story(Role.PARAGRAPH, "د. " + LAYLA))).isEmpty();
    }

    @Test
    void takesALineThatIsNothingButADateline() {
        Article article = page().story(Role.SUBHEADING, "القاهرة - رويترز").story(Role.PARAGRAPH, PARAGRAPH).read();
        assertThat(article.place()).contains("القاهرة");
        assertThat(article.agency()).contains("رويترز");
    }

    @Test
    void takesAnAgencyForTheOneThatSignedInTheHead() {
        assertThat(page().jsonLd(HintKey.AUTHOR, "رويترز").read().agency()).contains("رويترز");
        assertThat(page().jsonLd(HintKey.AUTHOR, "وكالات").read().agency()).isEmpty();
    }

    @Test
    void takesNoAddressForAName() {
        assertThat(authors(page().meta(HintKey.AUTHOR, "ليلى@example.org ليلى"))).isEmpty();
        assertThat(authors(page().meta(HintKey.AUTHOR, "ليلى حداد https://example.org"))).isEmpty();
    }

    @Test
    void takesALatinNameOfTheHeadOnlyWhereThePageShowsIt() {
        assertThat(authors(page().meta(HintKey.AUTHOR, "Karim Saad"))).isEmpty();
        assertThat(authors(page().meta(HintKey.AUTHOR, "Karim Saad").labelled("meta", "Karim Saad"))).containsExactly("Karim Saad");
    }

    @Test
    void namesNobodyWhoIsAStepOfThePath() {
        assertThat(authors(page().top(Role.SECTION, "الرئيسية / " + LAYLA).top(Role.BYLINE, LAYLA))).isEmpty();
        assertThat(authors(page().jsonLd(HintKey.BREADCRUMB, LAYLA).meta(HintKey.AUTHOR, LAYLA))).isEmpty();
    }

    @Test
    void readsNoLineOfSomeLength() {
        assertThat(authors(page().top(Role.BYLINE, "كتبت: " + LAYLA + " " + "في الطريق إلى الميناء ".repeat(10)))).isEmpty();
        assertThat(authors(page().labelled("meta", "كتبت: " + LAYLA + " | " + "في الطريق إلى الميناء ".repeat(3)))).isEmpty();
    }

    @Test
    void takesAnAgencyThatSignsForMachinesForTheAgency() {
        Article article = page().jsonLd(HintKey.DESK, "رويترز").story(Role.PARAGRAPH, PARAGRAPH).read();
        assertThat(article.agency()).contains("رويترز");
        assertThat(article.authors()).isEmpty();
        assertThat(page().jsonLd(HintKey.DESK, "الميناء").story(Role.PARAGRAPH, PARAGRAPH).read().agency()).isEmpty();
    }

    @Test
    void believesTheAgencyOfALineBeforeThatOfTheHead() {
        PageFixture page = page().top(Role.BYLINE, LAYLA + " - رويترز").jsonLd(HintKey.DESK, "الأناضول");
        assertThat(page.story(Role.PARAGRAPH, PARAGRAPH).read().agency()).contains("رويترز");
    }
}
