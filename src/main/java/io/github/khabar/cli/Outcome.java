package io.github.khabar.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one job.
 *
 * @param name the name of the input
 * @param output the article in the format asked for; null when the input could not be read
 * @param failure why it could not be read; null when it could
 * @param notes lines for standard error
 */
record Outcome(String name, @Nullable String output, @Nullable String failure, List<String> notes) {

    static Outcome read(String name, String output, List<String> notes) {
        return new Outcome(name, output, null, notes);
    }

    static Outcome failed(String name, String reason) {
        return new Outcome(name, null, reason, List.of());
    }
}
