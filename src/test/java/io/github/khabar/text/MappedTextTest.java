package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.khabar.article.TextSpan;
import org.junit.jupiter.api.Test;

class MappedTextTest {

    @Test
    void leadsBackFromSearchToTheRawText() {
        String raw = "  قالت\u00a0 «فاطِمَة» لـنا";
        MappedText search = ArabicNormalizer.search().map(raw);
        int start = search.text().indexOf("فاطمه");

        TextSpan original = search.toOriginal(new TextSpan(start, start + 5));

        assertThat(original.of(raw)).isEqualTo("فاطِمَة");
        assertThat(search.fromOriginal(original)).isEqualTo(new TextSpan(start, start + 5));
    }

    @Test
    void keepsTheLastVowelSignWithItsWord() {
        String raw = "كتابٌ جديد";
        MappedText search = ArabicNormalizer.search().map(raw);

        assertThat(search.toOriginal(new TextSpan(0, 4)).of(raw)).isEqualTo("كتابٌ");
    }

    @Test
    void givesAllLettersOfALigatureTheLigature() {
        MappedText display = ArabicNormalizer.display().map("س\ufefbم");

        assertThat(display.text()).isEqualTo("سلام");
        assertThat(display.toOriginal(new TextSpan(1, 2))).isEqualTo(new TextSpan(1, 2));
        assertThat(display.toOriginal(new TextSpan(2, 3))).isEqualTo(new TextSpan(1, 2));
        assertThat(display.toOriginal(new TextSpan(3, 4))).isEqualTo(new TextSpan(2, 3));
    }

    @Test
    void givesNothingForWhatWasDropped() {
        MappedText display = ArabicNormalizer.display().map("\u200fنص");

        assertThat(display.fromOriginal(new TextSpan(0, 1)).isEmpty()).isTrue();
    }

    @Test
    void refusesRangesBeyondTheText() {
        MappedText display = ArabicNormalizer.display().map("  نص");

        assertThatThrownBy(() -> display.toOriginal(new TextSpan(0, 3))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> display.fromOriginal(new TextSpan(0, 5))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void mapsUnchangedTextToItself() {
        MappedText text = MappedText.unchanged("نص");

        assertThat(text.toOriginal(new TextSpan(0, 2))).isEqualTo(new TextSpan(0, 2));
        assertThat(text).hasToString("نص");
    }

    @Test
    void joinsTwoStepsAndRejectsAStepOfAnotherText() {
        MappedText first = MarkRuns.shorten("ب\u0651\u0651\u0651  ت", 1);
        MappedText both = first.then(ArabicNormalizer.display().map(first.text()));

        assertThat(both.text()).isEqualTo("ب\u0651 ت");
        assertThat(both.toOriginal(new TextSpan(3, 4))).isEqualTo(new TextSpan(6, 7));
        assertThatThrownBy(() -> first.then(MappedText.unchanged("a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
