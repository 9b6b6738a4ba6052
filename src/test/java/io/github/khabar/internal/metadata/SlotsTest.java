package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Provenance;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {

    private static Slots slots(String... keysAndValues) {
        Hints hints = new Hints();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            hints.add(HintKey.valueOf(keysAndValues[at]), keysAndValues[at + 1], Provenance.META, "test");
        }
        return new Slots(hints);
    }

    @ParameterizedTest
    @CsvSource({
        "رويترز, AGENCY", "بيروت, PLACE", "المرفأ اليوم, OUTLET", "12 أيار 2024, DATE", "12 أيار, DATE", "12 ناقة, OTHER", "فريق التحرير, DESK",
        "وكالة الأنباء المتحدة, AGENCY", "وكالة المياه, DESK", "الأنباء المتحدة, OTHER", "ليلى حداد, PERSON", "ليلى, OTHER", "--, OTHER"
    })
    void tellsWhatAPartIs(String text, Slot slot) {
        assertThat(slots("SITE_NAME", "المرفأ اليوم").of(text)).isEqualTo(slot);
    }

    @Test
    void knowsTheOutletByAPartOfItsNameAndByAWordOrTwoMore() {
        Slots slots = slots("SITE_NAME", "المرفأ اليوم");
        assertThat(slots.of("المرفأ")).isEqualTo(Slot.OUTLET);
        assertThat(slots.of("المرفأ اليوم في بيروت")).isEqualTo(Slot.OUTLET);
        assertThat(slots.isOutlet(Keys.of("المرفأ اليوم في بيروت غدا"))).isFalse();
        assertThat(slots.isOutlet(Keys.of("يوم"))).isFalse();
        assertThat(slots("SITE_NAME", "يوم المرفأ").isOutlet(Keys.of("يوم"))).isFalse();
        assertThat(slots("SITE_NAME", "نو").isOutlet("نو")).isFalse();
    }

    @Test
    void learnsTheOutletFromTheEndOfTheTitle() {
        assertThat(slots("TITLE", "المكتبة تعود | المرفأ", "HEADLINE", "المكتبة تعود").isOutlet(Keys.of("المرفأ"))).isTrue();
        assertThat(slots("TITLE", "المكتبة تعود - المرفأ", "HEADLINE", "المكتبة تعود - المرفأ").isOutlet(Keys.of("المرفأ"))).isTrue();
        assertThat(slots("TITLE", "المكتبة تعود – المرفأ", "HEADLINE", "المكتبة تعود إلى المرفأ").isOutlet(Keys.of("المرفأ"))).isFalse();
        assertThat(slots("TITLE", "المرفأ", "HEADLINE", "المكتبة تعود").isOutlet(Keys.of("المرفأ"))).isFalse();
        assertThat(slots("TITLE", "المكتبة تعود | بعد عامين من الترميم", "HEADLINE", "المكتبة تعود").isOutlet(Keys.of("بعد عامين من الترميم"))).isFalse();
        assertThat(slots("TITLE", "المكتبة تعود | بي", "HEADLINE", "المكتبة تعود").isOutlet(Keys.of("بي"))).isFalse();
    }

    @Test
    void knowsTheSiteByItsWholeNameOnly() {
        Slots slots = slots("SITE_NAME", "المرفأ اليوم", "DESK", "صوت البحر");
        assertThat(slots.isSite(Keys.of("المرفأ اليوم"))).isTrue();
        assertThat(slots.isSite(Keys.of("المرفأ"))).isFalse();
        assertThat(slots.of("صوت البحر")).isEqualTo(Slot.OUTLET);
    }
}
