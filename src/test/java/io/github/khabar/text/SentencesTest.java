package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.khabar.article.TextSpan;
import io.github.khabar.spec.Escapes;
import io.github.khabar.spec.SpecFile;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    static List<SpecFile.Example> examples() {
        return SpecFile.read("sentences.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void splitsAsTheSpecSays(SpecFile.Example example) {
        String text = Escapes.read(example.input());
        List<String> expected = example.expected().lines().map(Escapes::read).toList();

        assertThat(Sentences.of(text).toList()).extracting(span -> span.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void coversAllWordsOfEveryCut(SpecFile.Example example) {
        String text = Escapes.read(example.input());
        for (int cut = 0; cut <= text.length(); cut++) {
            checkCover(text.substring(cut));
            checkCover(text.substring(0, cut));
        }
    }

    private static void checkCover(String text) {
        StringBuilder covered = new StringBuilder();
        int end = 0;
        for (TextSpan sentence : Sentences.of(text)) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.isEmpty()).isFalse();
            covered.append(sentence.of(text));
            end = sentence.end();
        }
        assertThat(covered.toString().replaceAll("[\\s\u00a0]", "")).isEqualTo(text.replaceAll("[\\s\u00a0]", ""));
    }

    @Test
    void staysLinearOnOneHugeLine() {
        String text = "«" + "قال نعم. ".repeat(50_000);

        assertThat(Sentences.of(text)).hasSize(50_000);
    }

    @Test
    void endsWithAnException() {
        Iterator<TextSpan> sentences = Sentences.of(" ").iterator();

        assertThat(sentences.hasNext()).isFalse();
        assertThatThrownBy(sentences::next).isInstanceOf(NoSuchElementException.class);
    }
}
