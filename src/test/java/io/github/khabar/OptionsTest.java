package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.khabar.internal.limit.Limit;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit has its published default, is changed by its method alone, and refuses what is not positive. */
class OptionsTest {

    private record Row(Limit limit, int published, BiFunction<Options, Integer, Options> with, ToIntFunction<Options> read) {}

    static Stream<Row> limits() {
        return Stream.of(
                new Row(Limit.INPUT_CHARS, 10_000_000, Options::withMaxInputChars, Options::maxInputChars),
                new Row(Limit.INPUT_BYTES, 20_000_000, Options::withMaxInputBytes, Options::maxInputBytes),
                new Row(Limit.ELEMENTS, 200_000, Options::withMaxElements, Options::maxElements),
                new Row(Limit.DEPTH, 512, Options::withMaxDepth, Options::maxDepth),
                new Row(Limit.TAG_NAME_CHARS, 4_096, Options::withMaxTagNameChars, Options::maxTagNameChars),
                new Row(Limit.ATTRIBUTE_CHARS, 65_536, Options::withMaxAttributeChars, Options::maxAttributeChars),
                new Row(Limit.URL_CHARS, 8_192, Options::withMaxUrlChars, Options::maxUrlChars),
                new Row(Limit.JSON_LD_CHARS, 4_000_000, Options::withMaxJsonLdChars, Options::maxJsonLdChars),
                new Row(Limit.JSON_LD_DEPTH, 64, Options::withMaxJsonLdDepth, Options::maxJsonLdDepth),
                new Row(Limit.JSON_LD_TOKENS, 100_000, Options::withMaxJsonLdTokens, Options::maxJsonLdTokens),
                new Row(Limit.METADATA_VALUES, 1_000, Options::withMaxMetadataValues, Options::maxMetadataValues),
                new Row(Limit.BLOCKS, 20_000, Options::withMaxBlocks, Options::maxBlocks),
                new Row(Limit.MARK_RUN, 30, Options::withMaxMarkRun, Options::maxMarkRun),
                new Row(Limit.QUOTATIONS, 2_000, Options::withMaxQuotations, Options::maxQuotations));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void everyLimitHasItsDefaultAndItsMethod(Row row) {
        assertThat(row.read().applyAsInt(Options.defaults())).isEqualTo(row.published());
        Options changed = row.with().apply(Options.defaults(), 7);
        limits().forEach(other -> assertThat(other.read().applyAsInt(changed))
                .isEqualTo(other.limit() == row.limit() ? 7 : other.published()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.with().apply(Options.defaults(), 0))
                .withMessage(row.limit().option() + " = 0 is not positive");
    }

    @Test
    void everyLimitIsAnOption() {
        assertThat(limits().map(Row::limit)).containsExactly(Limit.values());
    }
}
