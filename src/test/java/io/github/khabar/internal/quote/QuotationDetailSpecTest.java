package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.spec.SpecFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code spec/quotations-acts.md} and {@code spec/quotations-speakers.md}: the boundaries of single rules. */
class QuotationDetailSpecTest {

    static Stream<SpecFile.Example> acts() {
        return SpecFile.read("quotations-acts.md").stream();
    }

    static Stream<SpecFile.Example> speakers() {
        return SpecFile.read("quotations-speakers.md").stream();
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
}
