package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.TextSpan;
import org.junit.jupiter.api.Test;

class MarkRunsTest {

    @Test
    void shortRunsStayAsTheyAre() {
        String text = "بِسْمِ اللّٰهِ é";
        assertThat(MarkRuns.shorten(text, 3).isUnchanged()).isTrue();
        assertThat(MarkRuns.shorten(text, 3).text()).isSameAs(text);
    }

    @Test
    void eachRunIsShortenedAndTheWayBackKept() {
        MappedText bounded = MarkRuns.shorten("ب\u064b\u0651\u064b\u0651ت\u0301\u0302\u0303", 2);
        assertThat(bounded.text()).isEqualTo("ب\u064b\u0651ت\u0301\u0302");
        assertThat(bounded.toOriginal(new TextSpan(3, 4))).isEqualTo(new TextSpan(5, 6));
        assertThat(bounded.fromOriginal(new TextSpan(3, 5)).isEmpty()).isTrue();
    }

    @Test
    void aRunAtTheStartCountsToo() {
        assertThat(MarkRuns.shorten("\u0651\u0651\u0651", 1).text()).isEqualTo("\u0651");
    }
}
