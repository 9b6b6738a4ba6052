package io.github.khabar.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.khabar.ArticleParser;
import io.github.khabar.article.Article;
import io.github.khabar.article.Block;
import io.github.khabar.article.Subheading;
import io.github.khabar.render.ArticleJson;
import io.github.khabar.text.ArabicNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the sample text beside the project: every line in its place, every marked quotation with its speaker. */
@Tag("quality")
class SampleGateTest {
    private static final Path SAMPLE = Path.of("../shared/corpus/sample");
    private static final int SUBHEADING_LINE = 9;

    @Test
    void sampleComesOutRight() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(SAMPLE), "no sample in " + SAMPLE);
        String text = Files.readString(SAMPLE.resolve("ceasefire.txt"));
        List<String> lines = text.lines().map(ArabicNormalizer.display()::normalize).filter(line -> !line.isEmpty()).toList();
        Article article = ArticleParser.create().parseText(text);

        assertThat(article.kicker()).hasValue(lines.get(0));
        assertThat(article.headline()).hasValue(lines.get(1));
        assertThat(article.blocks()).filteredOn(Subheading.class::isInstance)
                .extracting(Block::text)
                .containsExactly(lines.get(SUBHEADING_LINE));
        List<String> paragraphs = new ArrayList<>(lines.subList(2, lines.size()));
        paragraphs.remove(SUBHEADING_LINE - 2);
        assertThat(article.paragraphs()).isEqualTo(paragraphs);
        checkQuotations(article);
    }

    private static void checkQuotations(Article article) throws IOException, InterruptedException {
        assumeTrue(Scorer.isRunnable(), "python3 does not run");
        Path predictions = Files.createDirectories(Path.of("target/quality")).resolve("sample.jsonl");
        Files.writeString(predictions, ArticleJson.write(article, "ceasefire.txt") + "\n");
        Map<String, Double> figures = Scorer.score("quotes", SAMPLE, predictions);
        System.out.println("quality sample " + figures);
        assertThat(figures).containsEntry("direct_e2e_f1", 1.0).containsEntry("kind_acc", 1.0);
    }
}
