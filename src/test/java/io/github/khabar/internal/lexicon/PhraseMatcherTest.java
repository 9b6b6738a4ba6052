package io.github.khabar.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {
    private final PhraseMatcher matcher =
            WordList.of("test", List.of("تشرين", "تشرين الأول", "وكالة", "أ.ف.ب", "المصدر:")).matcher();

    @Test
    void takesTheLongestPhrase() {
        PhraseMatcher.Match match = matcher.at("في تشرين الاول 2024", 3);

        assertThat(match.row().word()).isEqualTo("تشرين الأول");
        assertThat(match.start()).isEqualTo(3);
        assertThat(match.end()).isEqualTo(14);
    }

    @Test
    void fallsBackToTheShorterPhrase() {
        assertThat(matcher.next("تشرين الاولي", 0).row().word()).isEqualTo("تشرين");
    }

    @Test
    void endsWhereAWordEnds() {
        assertThat(matcher.next("وكالهات", 0)).isNull();
        assertThat(matcher.next("وكاله، قال", 0)).isNotNull();
        assertThat(matcher.next("المصدر:رويترز", 0)).isNotNull();
    }

    @Test
    void matchesAcrossALineBreak() {
        assertThat(matcher.next("تشرين\nالاول", 0).row().word()).isEqualTo("تشرين الأول");
    }

    @Test
    void tellsWholeTexts() {
        assertThat(matcher.whole("تشرين الاول")).isNotNull();
        assertThat(matcher.whole("تشرين الاول 2024")).isNull();
        assertThat(matcher.whole("")).isNull();
    }

    @Test
    void findsAllPhrasesThatBeginAWord() {
        assertThat(matcher.all("وكاله ا.ف.ب وتشرين تشرين"))
                .extracting(match -> match.row().word())
                .containsExactly("وكالة", "أ.ف.ب", "تشرين");
    }

    @Test
    void toleratesIndicesAtTheEnd() {
        assertThat(matcher.at("تشرين", 5)).isNull();
        assertThat(matcher.next("", 0)).isNull();
    }

    @Test
    void findsAPhraseWhereverItBegins() {
        for (int length = 0; length < 12; length++) {
            String before = "-".repeat(length);
            assertThat(matcher.next(before + "تشرين", 0).start()).isEqualTo(length);
            assertThat(matcher.next(before + "تشرين\nالاول قال", 0).end()).isEqualTo(length + 11);
        }
    }

    @Test
    void findsNoPhraseInsideAWord() {
        assertThat(matcher.next("متشرين وتشرين", 0)).isNull();
        assertThat(matcher.next("متشرين تشرين", 1).start()).isEqualTo(7);
        assertThat(matcher.next("تشرين تشرين", 2).start()).isEqualTo(6);
    }

    @Test
    void findsShortPhrasesToo() {
        PhraseMatcher few = WordList.of("test", List.of("في", "من بعد", "- خاص")).matcher();

        assertThat(few.all("منفي في ومن بعد من بعد - خاص في")).extracting(PhraseMatcher.Match::start).containsExactly(5, 16, 23, 29);
    }

    @Test
    void findsPhrasesThatBeginWithASign() {
        PhraseMatcher signs = WordList.of("test", List.of("- خاصة", "(عاجل)")).matcher();

        assertThat(signs.all("قال- خاصه (عاجل)")).extracting(PhraseMatcher.Match::start).containsExactly(3, 10);
    }
}
