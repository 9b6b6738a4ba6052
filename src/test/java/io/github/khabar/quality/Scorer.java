package io.github.khabar.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The scorer beside the corpora, run with python3. */
final class Scorer {
    private static final Path SCRIPT = Path.of("../shared/eval/score.py");

    private Scorer() {}

    static boolean isRunnable() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Map<String, Double> score(String task, Path gold, Path predictions) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3", SCRIPT.toString(), task, gold.toString(), predictions.toString(), "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the scorer failed on " + predictions);
        }
        return figures(json);
    }

    private static Map<String, Double> figures(String json) throws IOException {
        Map<String, Double> figures = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                figures.put(name, parser.getDoubleValue());
            }
        }
        return figures;
    }
}
