package io.github.khabar.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/** All pages once, from HTML to article, beside plain jsoup and the other extractors of the JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {
    private static final String URL = "https://example.org/news/story";

    private final ArticleParser parser = ArticleParser.create();
    private List<String> pages = List.of();
    private List<Document> documents = List.of();

    /** Reads the pages. */
    @Setup
    public void read() {
        pages = Pages.html();
        documents = pages.stream().map(html -> Jsoup.parse(html, URL)).toList();
    }

    /** The floor: the tree alone. */
    @Benchmark
    public void jsoup(Blackhole hole) {
        pages.forEach(html -> hole.consume(Jsoup.parse(html, URL)));
    }

    /** The whole of khabar: story, metadata, quotations. */
    @Benchmark
    public void khabar(Blackhole hole) {
        pages.forEach(html -> hole.consume(parser.parse(Page.ofHtml(html).withUrl(URL))));
    }

    /** Khabar on a tree that is there already. */
    @Benchmark
    public void khabarOfDocument(Blackhole hole) {
        documents.forEach(document -> hole.consume(parser.parse(Page.ofDocument(document))));
    }

    /** Readability4J: text and metadata. */
    @Benchmark
    public void readability4j(Blackhole hole) {
        pages.forEach(html -> hole.consume(new Readability4J(URL, html).parse().getTextContent()));
    }

    /** Crux: text and metadata. */
    @Benchmark
    public void crux(Blackhole hole) {
        pages.forEach(html -> hole.consume(ArticleExtractor.with(URL, html).extractMetadata().extractContent().article()));
    }

    /** Boilerpipe: text only. */
    @Benchmark
    public void boilerpipe(Blackhole hole) throws BoilerpipeProcessingException {
        for (String html : pages) {
            hole.consume(de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html));
        }
    }
}
