package io.github.khabar.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReaderTest {

    @Test
    void passesOverRemarksAndBlankLines() {
        ModelReader in = ModelReader.of("# remark\n\nweight 2\r\n#\n[a<0.5 1]");
        assertThat(in.hasLine()).isTrue();
        assertThat(in.word()).isEqualTo("weight");
        assertThat(in.hasMore()).isTrue();
        assertThat(in.number()).isEqualTo(2);
        assertThat(in.hasMore()).isFalse();
        in.skipLine();
        assertThat(in.hasLine()).isTrue();
        assertThat(in.take('[')).isTrue();
        assertThat(in.take('[')).isFalse();
        assertThat(in.word()).isEqualTo("a");
        assertThat(in.take('<')).isTrue();
        assertThat(in.singleNumber()).isEqualTo(0.5f);
        assertThat(in.hasMore()).isTrue();
        assertThat(in.number()).isEqualTo(1);
        assertThat(in.take(']')).isTrue();
        in.skipLine();
        assertThat(in.hasLine()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.0", "-1.25", "8.54E-4", "1234567.8", "0.000000000000000001", "123456789012345678", "16777217", "Infinity"})
    void roundsAsTheJdkDoes(String number) {
        assertThat(ModelReader.of(number).number()).isEqualTo(Double.parseDouble(number));
        assertThat(ModelReader.of(number).singleNumber()).isEqualTo(Float.parseFloat(number));
    }

    @Test
    void roundsAnyShortNumberAsTheJdkDoes() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            String number = random.nextInt(10_000) + "." + random.nextInt(1_000_000);
            assertThat(ModelReader.of(number).number()).isEqualTo(Double.parseDouble(number));
            assertThat(ModelReader.of(number).singleNumber()).as(number).isEqualTo(Float.parseFloat(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "1.2.3", "1x"})
    void refusesWhatIsNoNumber(String word) {
        assertThatThrownBy(() -> ModelReader.of(word).number()).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> ModelReader.of(word).singleNumber()).isInstanceOf(NumberFormatException.class);
    }
}
