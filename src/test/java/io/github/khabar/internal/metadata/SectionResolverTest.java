package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Author;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionResolverTest {

    private static PageFixture page() {
        return new PageFixture().meta(HintKey.SITE_NAME, "الميناء").top(Role.HEADLINE, "المكتبة تعود");
    }

    @Test
    void believesWhatIsStatedBeforeWhatIsSeen() {
        assertThat(page().meta(HintKey.SECTION, "ثقافة").top(Role.SECTION, "فنون").read().section()).contains("ثقافة");
    }

    @ParameterizedTest
    @CsvSource({
        "الرئيسية / ثقافة, ثقافة",
        "الرئيسية > ثقافة > كتب, كتب",
        "الرئيسية | ثقافة | المكتبة تعود, ثقافة",
        "الرئيسية / ثقافة / الميناء, ثقافة",
        "ثقافة « كتب, كتب",
        "ثقافة, ثقافة"
    })
    void takesTheInnermostStepOfAVisiblePath(String path, String section) {
        assertThat(page().top(Role.SECTION, path).read().section()).contains(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الرئيسية", "المكتبة تعود", "كلمة ثانية وثالثة ورابعة وخامسة وسادسة", "المزيد من الأخبار", "/ / /"})
    void takesNoStepThatIsNoSection(String path) {
        assertThat(page().top(Role.SECTION, path).read().section()).isEmpty();
    }

    @Test
    void takesTheInnermostOfAStatedList() {
        assertThat(page().jsonLd(HintKey.SECTION, "ثقافة").jsonLd(HintKey.SECTION, "كتب").read().section()).contains("كتب");
        assertThat(page().jsonLd(HintKey.SECTION, "https://a.example/x").meta(HintKey.SECTION, "كتب").read().section()).contains("كتب");
    }

    @Test
    void takesATagOverTheHeadlineWhereNoSectionStands() {
        assertThat(page().top(Role.TAGS, "ثقافة").read().section()).contains("ثقافة");
        assertThat(page().story(Role.TAGS, "ثقافة").read().section()).isEmpty();
        assertThat(page().top(Role.SECTION, "فنون").top(Role.TAGS, "ثقافة").read().section()).contains("فنون");
    }

    @Test
    void takesTheBreadcrumbOfTheHeadLast() {
        assertThat(page().jsonLd(HintKey.BREADCRUMB, "الرئيسية").jsonLd(HintKey.BREADCRUMB, "ثقافة").read().section()).contains("ثقافة");
    }

    @Test
    void takesOneWordBeforeTheDate() {
        assertThat(page().top(Role.DATE, "منبر 20-06-2022").read().section()).contains("منبر");
        assertThat(page().top(Role.DATE, "نشر: 20-06-2022").read().section()).isEmpty();
        assertThat(page().top(Role.DATE, "20-06-2022").read().section()).isEmpty();
        assertThat(page().top(Role.DATE, "تقرير 12 منبر 20-06-2022").read().section()).isEmpty();
        assertThat(page().meta(HintKey.SECTION, "ثقافة").top(Role.DATE, "منبر 20-06-2022").read().section()).contains("ثقافة");
    }

    @Test
    void theLastStepBehindOpinionIsAWriter() {
        assertThat(page().top(Role.SECTION, "الرئيسية / مقالات / ليلى حسن").read().authors())
                .extracting(Author::name)
                .containsExactly("ليلى حسن");
    }

    @Test
    void takesNoPlaceSiteOrHomeForASection() {
        assertThat(page().top(Role.SECTION, "ثقافة / بيروت").read().section()).contains("ثقافة");
        assertThat(page().meta(HintKey.SECTION, "غير مصنف").top(Role.SECTION, "ثقافة").read().section()).contains("ثقافة");
        assertThat(page().top(Role.SECTION, "المزيد من الأخبار").read().section()).isEmpty();
        assertThat(page().top(Role.SECTION, "عادت الحافلات إلى خطوطها القديمة أمس").read().section()).isEmpty();
    }
}
