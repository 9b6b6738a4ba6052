package io.github.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the resource list of GraalVM's native image: no word list is left behind. */
class NativeImageTest {
    private static final Path CONFIG = Sources.RESOURCES.resolve("META-INF/native-image/io.github.khabar/khabar/resource-config.json");

    @Test
    void everyResourceIsIncluded() throws IOException {
        List<Pattern> patterns = patterns();
        try (Stream<Path> files = Files.walk(Sources.RESOURCES.resolve("io"))) {
            List<String> resources = files.filter(Files::isRegularFile)
                    .map(file -> Sources.RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(resources).isNotEmpty().allMatch(name -> patterns.stream().anyMatch(p -> p.matcher(name).matches()));
        }
    }

    private static List<Pattern> patterns() throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(Files.readString(CONFIG))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "pattern".equals(json.currentName())) {
                    patterns.add(Pattern.compile(json.getText()));
                }
            }
        }
        return patterns;
    }
}
