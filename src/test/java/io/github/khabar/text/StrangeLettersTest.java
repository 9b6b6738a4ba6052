package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrangeLettersTest {
    /** Three made-up languages: the second adds pe and che and lacks ta marbuta, the third adds pe and rre. */
    private final StrangeLetters three = new StrangeLetters(List.of(".", "پچ", "پڑ"), List.of(".", "ةظ", "."));

    @Test
    void countsAnAddedLetterAgainstAllLanguagesWithoutIt() {
        assertThat(three.scores(LetterCounts.of("پاپ"))).containsExactly(-2, 0, 0);
        assertThat(three.scores(LetterCounts.of("چ"))).containsExactly(-1, 0, -1);
        assertThat(three.scores(LetterCounts.of("ڑ"))).containsExactly(-1, -1, 0);
    }

    @Test
    void countsALackingLetterAgainstTheLanguageThatLacksIt() {
        assertThat(three.scores(LetterCounts.of("مدرسة"))).containsExactly(0, -1, 0);
        assertThat(three.scores(LetterCounts.of("ظ"))).containsExactly(0, -1, 0);
    }

    @Test
    void holdsNothingAgainstLettersOfAllLanguages() {
        assertThat(three.scores(LetterCounts.of("سلام"))).containsExactly(0, 0, 0);
    }
}
