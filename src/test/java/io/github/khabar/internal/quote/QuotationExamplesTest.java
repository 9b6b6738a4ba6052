package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Quotation;
import io.github.khabar.spec.SpecFile;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs every example of the quotation specs once and stops at the first that fails. Mutation testing runs this in place of the
 * spec tests: for each mutant it starts every test anew, and they are some three thousand.
 */
class QuotationExamplesTest {

    @ParameterizedTest
    @CsvSource({"quotations.md, false", "quotations-acts.md, false", "quotations-speakers.md, true"})
    void holds(String file, boolean speakers) {
        Function<List<Quotation>, String> lines = speakers ? QuotationLines::withSpeakers : QuotationLines::of;
        for (SpecFile.Example example : SpecFile.read(file)) {
            String found = lines.apply(QuotationLines.find(example.kind(), example.input()));
            assertThat(found).as(example.input()).isEqualTo(example.expected());
        }
    }
}
