package io.github.khabar.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.ArabicNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words in the code are compared with search keys, so they must stand in that form; when the form changes, this fails. */
class KeyLiteralsTest {
    private static final Path CODE = Path.of("src/main/java/io/github/khabar/internal/quote");
    private static final Pattern LITERAL = Pattern.compile("\"([\\u0621-\\u064a]+)\"");

    @Test
    void wordsInTheCodeStandInSearchForm() throws IOException {
        try (Stream<Path> files = Files.list(CODE)) {
            List<String> words = files.flatMap(KeyLiteralsTest::words).toList();
            assertThat(words).hasSizeGreaterThan(20).allSatisfy(word ->
                    assertThat(ArabicNormalizer.search().normalize(word)).isEqualTo(word));
        }
    }

    private static Stream<String> words(Path file) {
        try {
            Matcher matcher = LITERAL.matcher(Files.readString(file).replaceAll("(?m)^\\s*(//|/?\\*).*$", ""));
            return matcher.results().map(result -> result.group(1));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
