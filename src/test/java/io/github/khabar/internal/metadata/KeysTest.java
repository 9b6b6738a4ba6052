package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ليلى حداد | ليلي حداد",
        "(ليلى) -- حدّاد! | ليلي حداد",
        "رويترز. | رويترز",
        "فرانس24 | فرانس 24",
        "24فرانس | 24 فرانس",
        "AFP | afp",
        "أ.ف.ب | ا ف ب",
        "ليلى  حداد | ليلي حداد",
        "'ليلى حداد ' | ليلي حداد",
        "'' | ''",
        "--- | ''"
    })
    void keepsLettersAndDigitsOnly(String text, String key) {
        assertThat(Keys.of(text)).isEqualTo(key);
    }

    @Test
    void partsWordsAtSpacesOfAnyKind() {
        assertThat(Keys.words("  ليلى\u00a0حداد\tنجار ")).containsExactly("ليلى", "حداد", "نجار");
        assertThat(Keys.words(" ")).isEmpty();
        assertThat(Keys.words("و")).containsExactly("و");
    }

    @Test
    void findsWholeWordsInAKey() {
        assertThat(Keys.contains("ليلي حداد نجار", "حداد")).isTrue();
        assertThat(Keys.contains("ليلي حداد نجار", "ليلي حداد")).isTrue();
        assertThat(Keys.contains("ليلي حداد نجار", "نجار")).isTrue();
        assertThat(Keys.contains("ليلي الحداد نجار", "حداد")).isFalse();
        assertThat(Keys.contains("حدادون حداد", "حداد")).isTrue();
        assertThat(Keys.contains("حدادون", "حداد")).isFalse();
        assertThat(Keys.contains("ليلي", "")).isFalse();
    }
}
