package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.spec.SpecFile;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code spec/quotations-acts.md} and {@code spec/quotations-speakers.md}: the boundaries of single rules. */
class QuotationDetailSpecTest {
    private static final String OTHER_MARKS = "\"“”″„()'‘’`´‹›〝〞‟";

    static Stream<SpecFile.Example> acts() {
        return SpecFile.read("quotations-acts.md").stream();
    }

    static Stream<SpecFile.Example> speakers() {
        return SpecFile.read("quotations-speakers.md").stream();
    }

    /** Over several paragraphs a mark that faces the wrong way opens nothing. */
    static Stream<SpecFile.Example> actsWithOneKindOfMark() {
        return acts().filter(example -> example.input().indexOf('«') >= 0 && example.input().indexOf('\n') < 0
                && example.input().chars().noneMatch(c -> OTHER_MARKS.indexOf(c) >= 0)
                && example.expected().chars().noneMatch(c -> c == '«' || c == '»'));
    }

    /** A tanwin that has the shape of a character of its own is not read. */
    static Stream<SpecFile.Example> speakersWithoutVowels() {
        return speakers().filter(example -> example.input().indexOf('\u064b') < 0);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void findsTheWordsTheExampleSays(SpecFile.Example example) {
        assertThat(QuotationLines.of(QuotationLines.find(example.kind(), example.input()))).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("speakers")
    void findsTheSpeakersTheExampleSays(SpecFile.Example example) {
        assertThat(QuotationLines.withSpeakers(QuotationLines.find(example.kind(), example.input()))).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("actsWithOneKindOfMark")
    void findsTheSameInOtherMarks(SpecFile.Example example) {
        for (String marks : List.of("“”", "\"\"", "”“", "»«")) {
            String swapped = example.input().replace('«', '\0').replace('»', marks.charAt(1)).replace('\0', marks.charAt(0));
            assertThat(QuotationLines.of(QuotationLines.find(example.kind(), swapped))).as(marks).isEqualTo(example.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("speakersWithoutVowels")
    void findsTheSameUnderOrnaments(SpecFile.Example example) {
        for (String ornamented : List.of(Ornaments.tatweel(example.input()), Ornaments.directionMarks(example.input()),
                Ornaments.presentationForms(example.input()), Normalizer.normalize(example.input(), Normalizer.Form.NFD))) {
            assertThat(QuotationLines.folded(QuotationLines.withSpeakers(QuotationLines.find(example.kind(), ornamented))))
                    .isEqualTo(QuotationLines.folded(example.expected()));
        }
    }
}
