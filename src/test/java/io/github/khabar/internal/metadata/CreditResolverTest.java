package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditResolverTest {
    private static final String PARAGRAPH = "فتحت المكتبة أبوابها صباح اليوم بعد عامين من الترميم، وجاء إليها زوار من كل الأحياء";

    private static PageFixture page() {
        return new PageFixture().meta(HintKey.SITE_NAME, "الميناء").top(Role.HEADLINE, "المكتبة تعود");
    }

    private static List<String> authors(Article article) {
        return article.authors().stream().map(Author::name).toList();
    }

    @Test
    void readsWhoWhereAndTheAgencyFromABylineWithADate() {
        Article article = page().top(Role.BYLINE, "ليلى حسن - القاهرة - 20/06/2022").story(Role.PARAGRAPH, PARAGRAPH).read();
        assertThat(authors(article)).containsExactly("ليلى حسن");
        assertThat(article.place()).contains("القاهرة");
    }

    @Test
    void readsTheAgencyInBracketsAtTheEnd() {
        assertThat(page().story(Role.PARAGRAPH, PARAGRAPH + " (رويترز)").read().agency()).contains("رويترز");
        assertThat(page().story(Role.PARAGRAPH, PARAGRAPH + " (رويترز).").read().agency()).contains("رويترز");
        assertThat(page().story(Role.PARAGRAPH, PARAGRAPH + " (رويترز) أيضا").read().agency()).isEmpty();
        assertThat(page().story(Role.PARAGRAPH, PARAGRAPH + " (نحو ألف زائر)").read().agency()).isEmpty();
    }

    @Test
    void agenciesWithoutANameAreNone() {
        assertThat(page().top(Role.BYLINE, "القاهرة - وكالات").story(Role.PARAGRAPH, PARAGRAPH).read().agency()).isEmpty();
    }

    @Test
    void namesOfSectionsAreNoPeople() {
        Article article = page().top(Role.SECTION, "ليلى حسن").meta(HintKey.SECTION, "ليلى حسن").top(Role.BYLINE, "ليلى حسن").read();
        assertThat(authors(article)).isEmpty();
    }
}
