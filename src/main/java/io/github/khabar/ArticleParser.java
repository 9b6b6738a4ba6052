package io.github.khabar;

import io.github.khabar.article.Article;
import io.github.khabar.internal.html.decode.Decoder;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.MachineClock;
import io.github.khabar.internal.pipeline.Call;
import io.github.khabar.internal.pipeline.Pipeline;
import io.github.khabar.internal.pipeline.Settings;
import io.github.khabar.internal.trace.Trace;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * Reads Arabic news: from a page or a text to an {@link Article}.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(Page.ofBytes(bytes, "windows-1256").withUrl(url));
 * article.quotations().forEach(System.out::println);
 * }</pre>
 *
 * <p>Total: any input gives an article, {@link Article#kind()} tells whether there is a story in it. Immutable, thread-safe
 * and serializable: make one, share it.
 *
 * @serial exclude
 */
public final class ArticleParser implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double PRECISE_CONFIDENCE = 0.8;

    private final Options options;
    private final transient Pipeline pipeline;
    private final transient LongSupplier clock;

    private ArticleParser(Options options, LongSupplier clock) {
        this.options = options;
        this.clock = clock;
        pipeline = new Pipeline(settings(options));
    }

    /** What the stages need to know of the options. */
    static Settings settings(Options options) {
        boolean precise = options.quotationProfile() == QuotationProfile.PRECISE;
        return new Settings(
                options.limits(),
                options.sourceSpans() == SourceSpans.BLOCKS,
                precise ? PRECISE_CONFIDENCE : 0,
                options.quotationKinds());
    }

    /** {@return a parser with the default settings} */
    public static ArticleParser create() {
        return with(Options.defaults());
    }

    /**
     * Makes a parser.
     *
     * @param options its settings
     * @return the parser
     */
    public static ArticleParser with(Options options) {
        return with(options, new MachineClock());
    }

    /** A parser that reads the time from another clock, for tests of the deadline. */
    static ArticleParser with(Options options, LongSupplier nanos) {
        return new ArticleParser(Objects.requireNonNull(options, "options must not be null"), nanos);
    }

    /** {@return the settings of this parser} */
    public Options options() {
        return options;
    }

    /**
     * Reads a page.
     *
     * @param page the page or text
     * @return the article; {@link Article#kind()} tells whether there is a story in it
     * @throws LimitExceededException if the input is larger than the options allow
     */
    public Article parse(Page page) {
        return read(page, Trace.OFF);
    }

    /**
     * Reads a page whose markup is already in characters: short for {@code parse(Page.ofHtml(html))}.
     *
     * @param html the markup
     * @return the article
     * @throws LimitExceededException if the input is larger than the options allow
     */
    public Article parseHtml(String html) {
        return parse(Page.ofHtml(html));
    }

    /**
     * Reads plain text: short for {@code parse(Page.ofText(text))}.
     *
     * @param text paragraphs separated by blank lines, most often a headline first
     * @return the article
     * @throws LimitExceededException if the input is larger than the options allow
     */
    public Article parseText(CharSequence text) {
        return parse(Page.ofText(text));
    }

    /**
     * Reads a page and tells how: the same article, with one line for every decision.
     *
     * @param page the page or text
     * @return the article and the decisions
     * @throws LimitExceededException if the input is larger than the options allow
     */
    public Explanation explain(Page page) {
        Recorder recorder = new Recorder();
        Article article = read(page, recorder);
        return new Explanation(article, recorder.decisions);
    }

    private Article read(Page page, Trace trace) {
        Call call = new Call(page.context(), deadline(), trace);
        Page.Content content = page.content();
        if (content instanceof Page.Content.Html html) {
            return pipeline.html(checked(html.markup()), List.of(), call);
        }
        if (content instanceof Page.Content.Dom dom) {
            return pipeline.document(dom.document(), call);
        }
        if (content instanceof Page.Content.Text text) {
            return pipeline.text(checked(text.text()), call);
        }
        return readBytes((Page.Content.Bytes) content, call);
    }

    /** The one place where a clock is read, and only when asked for. */
    private Deadline deadline() {
        return options.deadline().isPresent() ? Deadline.after(options.deadline().get(), clock) : Deadline.NONE;
    }

    private Article readBytes(Page.Content.Bytes content, Call call) {
        if (content.bytes().length > options.maxInputBytes()) {
            throw new LimitExceededException("maxInputBytes", options.maxInputBytes(), content.bytes().length);
        }
        Decoder.Decoded decoded = pipeline.decoder().decode(content.bytes(), content.charset());
        return pipeline.html(checked(decoded.text()), decoded.warnings(), call);
    }

    private String checked(String input) {
        if (input.length() > options.maxInputChars()) {
            throw new LimitExceededException("maxInputChars", options.maxInputChars(), input.length());
        }
        return input;
    }

    private Object readResolve() {
        return with(options);
    }

    /** Keeps the decisions of one call. */
    private static final class Recorder implements Trace {
        private final List<Explanation.Decision> decisions = new ArrayList<>();

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void decided(String stage, String rule, String place, String verdict) {
            decisions.add(new Explanation.Decision(stage, rule, place, verdict));
        }
    }
}
