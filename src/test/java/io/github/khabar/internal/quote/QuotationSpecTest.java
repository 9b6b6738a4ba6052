package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Quotation;
import io.github.khabar.article.TextSpan;
import io.github.khabar.spec.SpecFile;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code spec/quotations.md} as it is and in variations of spelling and form. */
class QuotationSpecTest {
    private static final List<SpecFile.Example> EXAMPLES = SpecFile.read("quotations.md");

    static Stream<SpecFile.Example> examples() {
        return EXAMPLES.stream();
    }

    static Stream<SpecFile.Example> examplesWithOneKindOfMark() {
        return EXAMPLES.stream().filter(example -> example.input().chars().noneMatch(c -> "\"“”″„(')".indexOf(c) >= 0)
                && example.expected().chars().filter(c -> "«»".indexOf(c) >= 0).count() == 0);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(SpecFile.Example example) {
        assertThat(lines(example, example.input())).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheSameUnderOrnaments(SpecFile.Example example) {
        for (String ornamented : List.of(Ornaments.tatweel(example.input()), Ornaments.vowels(example.input()),
                Ornaments.directionMarks(example.input()), Ornaments.presentationForms(example.input()),
                Normalizer.normalize(example.input(), Normalizer.Form.NFD))) {
            assertThat(QuotationLines.folded(lines(example, ornamented))).isEqualTo(QuotationLines.folded(example.expected()));
        }
    }

    @ParameterizedTest
    @MethodSource("examplesWithOneKindOfMark")
    void findsTheSameInOtherMarks(SpecFile.Example example) {
        for (String marks : List.of("“”", "\"\"", "”“", "»«")) {
            String swapped = example.input().replace('«', '\0').replace('»', marks.charAt(1)).replace('\0', marks.charAt(0));
            assertThat(lines(example, swapped)).as(marks).isEqualTo(example.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void survivesEveryCut(SpecFile.Example example) {
        for (int cut = 0; cut < example.input().length(); cut++) {
            String input = example.input().substring(0, cut);
            assertThat(QuotationLines.find("text", input)).allSatisfy(quotation -> assertSound(quotation, input));
        }
    }

    @Test
    void holdsEnoughExamples() {
        assertThat(EXAMPLES).hasSizeGreaterThan(250);
    }

    private static String lines(SpecFile.Example example, String input) {
        return QuotationLines.of(QuotationLines.find(example.kind(), input));
    }

    private static void assertSound(Quotation quotation, String input) {
        String joined = Stream.of(input.split("\n", -1)).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
        assertThat(quotation.text()).isNotBlank();
        String words = quotation.spans().stream().map((TextSpan span) -> span.of(joined)).collect(Collectors.joining("\n"));
        assertThat(words).isEqualTo(quotation.text());
    }
}
