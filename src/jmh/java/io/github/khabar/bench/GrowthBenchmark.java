package io.github.khabar.bench;

import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import io.github.khabar.article.Article;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One story of growing length: the cost must grow with the length and nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 2)
public class GrowthBenchmark {
    private static final String PARAGRAPH = "<p>وقال مدير المرصد سامي الحداد إن الأمطار «ستبقى فوق معدلها» حتى نهاية "
            + "الأسبوع، مضيفا أن فرق الطوارئ جاهزة في كل المحافظات.</p>\n";
    private static final int MILLION = 1_000_000;

    private final ArticleParser parser = ArticleParser.create();

    /** Length of the page in millions of characters. */
    @Param({"1", "10"})
    private int millions;

    private Page page = Page.ofHtml("");

    /** Makes the page. */
    @Setup
    public void make() {
        int paragraphs = (millions * MILLION - MILLION / 1000) / PARAGRAPH.length();
        page = Page.ofHtml("<html><body><article><h1>أمطار غزيرة</h1>" + PARAGRAPH.repeat(paragraphs) + "</article>");
    }

    /** From HTML to article. */
    @Benchmark
    public Article khabar() {
        return parser.parse(page);
    }
}
