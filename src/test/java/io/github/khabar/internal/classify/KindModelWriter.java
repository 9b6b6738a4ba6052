package io.github.khabar.internal.classify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Writes {@code kind-model.txt}. */
final class KindModelWriter {
    private static final String HEAD = """
            # What tells pages with a story from others: a weighted sum of features and a sum of decision trees make the logit.
            # Form: "calibration" slope offset; "weight" feature mean deviation weight, where the weight is per deviation from the mean;
            # "tree" test test test and four leaves. A test is a feature (KindFeature) and a threshold: less than it is yes. The second
            # test is asked behind a yes, the third behind a no; leaves: yes-yes, yes-no, ...
            # Origin: learnt by KindModelTrainer (src/test/java) from the development pages; made by a program, not to be edited.
            # To add: change KindFeature and run the trainer again.
            """;

    private KindModelWriter() {}

    static void write(Path file, KindModelTrainer.Learnt learnt, double[] calibration) throws IOException {
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.print(HEAD);
            out.println(row("calibration", calibration));
            for (KindModel.Weight weight : learnt.weights()) {
                out.println(row("weight " + weight.feature(), weight.mean(), weight.spread(), weight.weight()));
            }
            learnt.trees().forEach(tree -> out.println(row("tree" + tests(tree), tree.leaves())));
        }
    }

    private static String tests(KindModel.Tree tree) {
        StringBuilder tests = new StringBuilder();
        tree.tests().forEach(test -> tests.append(' ').append(row(test.feature().name(), test.threshold())));
        return tests.toString();
    }

    private static String row(String name, double... values) {
        StringBuilder row = new StringBuilder(name);
        Arrays.stream(values).forEach(value -> row.append(' ').append(String.format(Locale.ROOT, "%.4f", Math.min(value, 1e6))));
        return row.toString();
    }
}
