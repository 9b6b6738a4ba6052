package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import io.github.khabar.spec.Escapes;
import io.github.khabar.spec.SpecFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArabicNormalizerTest {
    private static final ArabicNormalizer DISPLAY = ArabicNormalizer.display();
    private static final ArabicNormalizer SEARCH = ArabicNormalizer.search();

    static List<SpecFile.Example> examples() {
        return SpecFile.read("normalization.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void normalizesAsTheSpecSays(SpecFile.Example example) {
        String[] expected = Escapes.read(example.expected()).split("\n", -1);
        String input = Escapes.read(example.input());
        boolean breaks = expected.length > 2; // the text itself holds a line break
        String display = breaks ? expected[0] + "\n" + expected[1] : expected[0];
        String search = breaks ? expected[2] + "\n" + expected[3] : expected[1];

        assertThat(DISPLAY.normalize(input)).isEqualTo(display);
        assertThat(SEARCH.normalize(input)).isEqualTo(search);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdsItsLawsOnEveryCutOfTheSpec(SpecFile.Example example) {
        String input = Escapes.read(example.input());
        for (int cut = 0; cut <= input.length(); cut++) {
            NormalizerLaws.check(input.substring(cut));
            NormalizerLaws.check(input.substring(0, cut));
        }
    }

    @Test
    void holdsItsLawsOnRandomText() {
        RandomText random = new RandomText(20240819);
        for (int round = 0; round < 20_000; round++) {
            NormalizerLaws.check(random.next());
        }
    }

    @Test
    void ordersMarksAsUnicodeDoes() {
        RandomText random = new RandomText(7);
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        for (int round = 0; round < 20_000; round++) {
            String display = DISPLAY.normalize(random.marks());

            assertThat(display).isEqualTo(nfc.normalize(display));
        }
    }

    @Test
    void givesTheSameInstanceForCleanText() {
        String clean = new StringBuilder("خبر ").append("عاجل").toString();

        assertThat(DISPLAY.normalize(clean)).isSameAs(clean);
        assertThat(SEARCH.normalize(clean)).isSameAs(clean);
        assertThat(SEARCH.map(clean).isUnchanged()).isTrue();
        assertThat(SEARCH.map("مدينة").isUnchanged()).isFalse();
    }

    @Test
    void changesSingleDecisions() {
        String text = "في ٥ أغسطس قالت فاطمة «نعم»، لـCNN";

        assertThat(SEARCH.without(Folding.TA_MARBUTA).normalize("مدينة كبيرة")).isEqualTo("مدينة كبيرة");
        assertThat(DISPLAY.with(Folding.DIGITS).normalize(text)).isEqualTo("في 5 أغسطس قالت فاطمة «نعم»، لـCNN");
        assertThat(SEARCH.without(Folding.QUOTATION_MARKS, Folding.COMPATIBILITY).normalize(text))
                .isEqualTo("في 5 اغسطس قالت فاطمه «نعم», لCNN");
        assertThat(DISPLAY.with(Folding.HARAKAT).normalize("مُعَلِّم")).isEqualTo("معلم");
        assertThat(SEARCH.foldings()).containsExactly(Folding.values());
    }

    @Test
    void staysLinearOnRunsOfMarks() {
        String arabic = "ب" + "\u064e\u0651".repeat(100_000);
        String latin = "e" + "\u0301\u0316".repeat(100_000);

        assertThat(DISPLAY.normalize(arabic)).hasSameSizeAs(arabic);
        assertThat(DISPLAY.normalize(latin)).hasSameSizeAs(latin);
        assertThat(SEARCH.normalize(arabic)).isEqualTo("ب");
    }
}
