package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionCreditsTest {

    @ParameterizedTest
    @CsvSource({
        "واجهة المكتبة بعد الترميم (رويترز), رويترز",
        "واجهة المكتبة (الطابق الأول) بعد الترميم ( سالم الحداد ), سالم الحداد",
        "واجهة المكتبة - تصوير: سالم الحداد, سالم الحداد",
        "(رويترز), رويترز"
    })
    void findsTheCredit(String caption, String credit) {
        assertThat(CaptionCredits.find(caption)).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "واجهة المكتبة بعد الترميم", "واجهة المكتبة (1987)", "واجهة المكتبة (الصورة 3)", "واجهة (رويترز) المكتبة", "واجهة المكتبة ()",
        ")", "(", "واجهة المكتبة (التي فتحت أبوابها للزوار صباح اليوم بعد عامين)", "تصوير:"
    })
    void findsNoneInOtherWords(String caption) {
        assertThat(CaptionCredits.find(caption)).isNull();
    }
}
