package io.github.khabar.bench;

import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import io.github.khabar.text.Sentences;
import io.github.khabar.text.TextLanguage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
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

/** The normaliser over a million characters of news, beside a loop that only copies and beside Lucene's normaliser. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NormalizerBenchmark {
    private static final int CHARS = 1_000_000;

    private final ArabicNormalizer display = ArabicNormalizer.display();
    private final ArabicNormalizer search = ArabicNormalizer.search();
    private String text = "";
    private String clean = "";
    private char[] source = {};
    private char[] target = {};
    private char[][] tokens = {};

    /** Makes a million characters of the texts. */
    @Setup
    public void read() {
        List<String> texts = Pages.texts();
        StringBuilder all = new StringBuilder();
        for (int i = 0; all.length() < CHARS; i++) {
            all.append(texts.get(i % texts.size())).append('\n');
        }
        all.setLength(CHARS);
        text = all.toString();
        clean = display.normalize(text);
        source = text.toCharArray();
        target = new char[source.length];
        tokens = List.of(text.split("\\s+")).stream().map(String::toCharArray).toArray(char[][]::new);
    }

    /** The floor: every character copied. */
    @Benchmark
    public char[] copyLoop() {
        for (int at = 0; at < source.length; at++) {
            target[at] = source[at];
        }
        return target;
    }

    /** Display form with its map. */
    @Benchmark
    public MappedText displayOfRaw() {
        return display.map(text);
    }

    /** Display form of what is clean. */
    @Benchmark
    public MappedText displayOfClean() {
        return display.map(clean);
    }

    /** Search form of raw text with its map. */
    @Benchmark
    public MappedText searchOfRaw() {
        return search.map(text);
    }

    /** Search form of display text with its map. */
    @Benchmark
    public MappedText searchOfDisplay() {
        return search.map(clean);
    }

    /** All sentences. */
    @Benchmark
    public int sentences() {
        return Sentences.of(clean).toList().size();
    }

    /** The language. */
    @Benchmark
    public Object language() {
        return TextLanguage.detect(clean);
    }

    /** Lucene's normaliser over tokens that are there already. */
    @Benchmark
    public void luceneNormalizer(Blackhole hole) throws IOException {
        try (TokenStream stream = new ArabicNormalizationFilter(new Tokens(tokens))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hole.consume(term.length());
            }
            stream.end();
        }
    }

    /** Gives tokens one by one. */
    private static final class Tokens extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final char[][] tokens;
        private int next;

        Tokens(char[][] tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.length) {
                return false;
            }
            char[] token = tokens[next++];
            term.copyBuffer(token, 0, token.length);
            return true;
        }
    }
}
