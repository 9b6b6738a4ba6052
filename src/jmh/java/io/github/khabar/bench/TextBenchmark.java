package io.github.khabar.bench;

import io.github.khabar.ArticleParser;
import io.github.khabar.Options;
import io.github.khabar.QuotationExtractor;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All texts once, beside Lucene's Arabic analysis of the same words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextBenchmark {
    private final ArticleParser parser = ArticleParser.create();
    private final ArticleParser storyOnly = ArticleParser.with(Options.defaults().withQuotationKinds(Set.of()));
    private final QuotationExtractor extractor = QuotationExtractor.create();
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer();
    private List<String> texts = List.of();
    private List<List<String>> paragraphs = List.of();

    /** Reads the texts. */
    @Setup
    public void read() {
        texts = Pages.texts();
        paragraphs = texts.stream().map(text -> parser.parseText(text).paragraphs()).toList();
    }

    /** Text to article with quotations. */
    @Benchmark
    public void khabarText(Blackhole hole) {
        texts.forEach(text -> hole.consume(parser.parseText(text)));
    }

    /** Text to article without quotations. */
    @Benchmark
    public void khabarTextWithoutQuotations(Blackhole hole) {
        texts.forEach(text -> hole.consume(storyOnly.parseText(text)));
    }

    /** Quotations alone. */
    @Benchmark
    public void khabarQuotations(Blackhole hole) {
        paragraphs.forEach(text -> hole.consume(extractor.extract(text)));
    }

    /** Lucene's tokens of the same texts. */
    @Benchmark
    public void luceneArabicAnalyzer(Blackhole hole) throws IOException {
        for (String text : texts) {
            try (TokenStream tokens = analyzer.tokenStream("text", text)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    hole.consume(term.length());
                }
                tokens.end();
            }
        }
    }
}
