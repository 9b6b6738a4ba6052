package io.github.khabar.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final List<String> LINES =
            List.of("# Months.", "# Origin: ours.", "", "# egypt", "أكتوبر\t10", "## remark", "# levant", "تشرين الأول\t10\tx");

    @Test
    void foldsEntriesAndKeepsTheirGroups() {
        WordList list = WordList.of("months", LINES);

        assertThat(list.keys()).containsExactly("اكتوبر", "تشرين الاول");
        assertThat(list.contains("اكتوبر")).isTrue();
        assertThat(list.contains("أكتوبر")).isFalse();
        assertThat(list.contains("levant", "تشرين الاول")).isTrue();
        assertThat(list.contains("egypt", "تشرين الاول")).isFalse();
    }

    @Test
    void givesColumns() {
        WordTable.Row row = WordTable.of("months", LINES).rows().get(1);

        assertThat(row.columns()).containsExactly("10", "x");
        assertThat(row.column(0)).isEqualTo("10");
        assertThat(row.column(5)).isEmpty();
    }

    @Test
    void refusesTwoEntriesWithOneKey() {
        List<String> lines = List.of("أحمد", "# other", "احمد");

        assertThatThrownBy(() -> WordList.of("names", lines))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("word list names")
                .hasMessageContaining("أحمد");
    }

    @Test
    void refusesEmptyListAndEmptyWord() {
        assertThatThrownBy(() -> WordList.of("none", List.of("# only", "# comments")))
                .hasMessageContaining("none has no entries");
        assertThatThrownBy(() -> WordList.of("gap", List.of("\tcolumn"))).hasMessageContaining("line 1: no word");
    }

    @Test
    void saysWhichFileIsAbsent() {
        assertThatThrownBy(() -> WordList.load(WordListTest.class, "absent.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.txt");
    }
}
