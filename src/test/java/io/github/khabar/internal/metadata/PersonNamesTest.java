package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({"د. أحمد علي, أحمد علي", "أحمد علي *, أحمد علي", "أحمد . علي, أحمد علي", "د., ''", "'', ''", "* -, ''"})
    void dropsWhatStandsAroundAName(String text, String name) {
        assertThat(PersonNames.bare(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أحمد علي", "ليلى حسن منصور", "جان-بول حداد", "Mary O’Connor", "محمّد عليّ", "سلمى ماري سليم يوسف حداد نصار", "عبد الله الحداد"
    })
    void knowsFullNames(String name) {
        assertThat(PersonNames.isFull(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "أحمد", "أحمد علي 2024", "أحمد, علي", "الأخبار المحلية", "أ ب ت ث ج ح خ", "- -", "أحمد (علي)",
        "اسمطويلجدااسمطويلجدااسمطويلجدا اسمطويلجدااسمطويلجدااسمطويلجدا"
    })
    void knowsWhatIsNoFullName(String text) {
        assertThat(PersonNames.isFull(text)).isFalse();
    }

    @Test
    void oneWordIsANameWhereALabelAnnouncesIt() {
        assertThat(PersonNames.isAnnounced("سعيد")).isTrue();
        assertThat(PersonNames.isAnnounced("")).isFalse();
        assertThat(PersonNames.isAnnounced("12")).isFalse();
    }

    @Test
    void knowsTheLettersOfTheStory() {
        assertThat(PersonNames.isArabic("Layla علي")).isTrue();
        assertThat(PersonNames.isArabic("Layla Mansour")).isFalse();
        assertThat(PersonNames.isArabic("")).isFalse();
    }

    @Test
    void partsListsOfNames() {
        assertThat(PersonNames.list("أحمد علي ومحمد حسن")).isEqualTo(List.of("أحمد علي", "محمد حسن"));
        assertThat(PersonNames.list("أحمد علي و محمد حسن")).isEqualTo(List.of("أحمد علي", "محمد حسن"));
        assertThat(PersonNames.list("أحمد علي ومحمد حسن وليلى منصور")).isEqualTo(List.of("أحمد علي", "محمد حسن", "ليلى منصور"));
        assertThat(PersonNames.list("أحمد وليد")).isEqualTo(List.of("أحمد وليد"));
        assertThat(PersonNames.list("سعد علي وليد حسن")).isEqualTo(List.of("سعد علي وليد حسن"));
        assertThat(PersonNames.list("أحمد علي ومحمد")).isEqualTo(List.of("أحمد علي ومحمد"));
        assertThat(PersonNames.list("أحمد و")).isEqualTo(List.of("أحمد", ""));
        assertThat(PersonNames.list("")).isEqualTo(List.of(""));
    }
}
