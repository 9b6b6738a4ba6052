package io.github.khabar.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import io.github.khabar.render.ArticleJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads the development corpora beside the project, prints the scorer's figures and fails below the pinned floors. Skipped,
 * with the reason printed, where the corpora or python3 are not there.
 */
@Tag("quality")
class QualityGateTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Path OUT = Path.of("target/quality");

    /** The development sets with the scorer's task for each. */
    enum Set {
        PAGES("pages", "pages-dev", "gold"),
        LAYOUTS("pages", "layouts-dev", "gold"),
        LISTINGS("kinds", "listings-dev", "kinds.json"),
        QUOTES("quotes", "quotes-dev", "gold");

        final String task;
        final String folder;
        final String gold;

        Set(String task, String folder, String gold) {
            this.task = task;
            this.folder = folder;
            this.gold = gold;
        }

        Path corpus() {
            return SHARED.resolve("corpus").resolve(folder);
        }
    }

    @BeforeAll
    static void corporaAndScorerAreThere() throws IOException {
        assume(Files.isDirectory(SHARED.resolve("corpus")), "no corpora in " + SHARED.resolve("corpus"));
        assume(Scorer.isRunnable(), "python3 does not run");
        Files.createDirectories(OUT);
    }

    private static void assume(boolean holds, String reason) {
        if (!holds) {
            System.out.println("quality gate skipped: " + reason);
        }
        assumeTrue(holds, reason);
    }

    @ParameterizedTest
    @EnumSource(Set.class)
    void staysAboveItsFloors(Set set) throws IOException, InterruptedException {
        Floors floors = Floors.of(set.folder);
        assertThat(Corpus.digest(set.corpus())).as("digest of the corpus that the floors stand on").isEqualTo(floors.digest());
        Path predictions = OUT.resolve(set.folder + ".jsonl");
        parse(Corpus.inputs(set.corpus()), predictions);
        Map<String, Double> figures = Scorer.score(set.task, set.corpus().resolve(set.gold), predictions);
        System.out.println("quality " + set.folder + " " + new TreeMap<>(figures));
        List<String> below = new ArrayList<>();
        floors.values().forEach((figure, floor) -> {
            double reached = figures.getOrDefault(figure, 0.0);
            if (floors.isBelow(figure, reached)) {
                below.add(figure + " = " + reached + ", floor " + floor);
            }
        });
        assertThat(below).isEmpty();
    }

    private static void parse(List<Path> inputs, Path predictions) throws IOException {
        ArticleParser parser = ArticleParser.create();
        try (BufferedWriter out = Files.newBufferedWriter(predictions)) {
            for (Path input : inputs) {
                byte[] bytes = Corpus.read(input);
                String name = input.getFileName().toString();
                Page page = name.contains(".txt") ? Page.ofText(Corpus.utf8(bytes)) : Page.ofBytes(bytes);
                out.write(ArticleJson.write(parser.parse(page), name));
                out.newLine();
            }
        }
    }
}
