package io.github.khabar.internal.pipeline;

import io.github.khabar.article.Article;
import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.ArticleText;
import io.github.khabar.article.Block;
import io.github.khabar.article.PageKind;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.classify.Classifier;
import io.github.khabar.internal.html.PageReader;
import io.github.khabar.internal.html.decode.Decoder;
import io.github.khabar.internal.html.parse.SourceTracking;
import io.github.khabar.internal.metadata.MetadataReader;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.TextReader;
import io.github.khabar.text.TextLanguage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The stages in their order: decode, parse, hints, locate, blocks, clean, classify, metadata, quotations. Thread-safe. */
public final class Pipeline {
    private static final int TELLING = 6_000; // characters: some thousand words

    private final Settings settings;
    private final Decoder decoder = new Decoder();
    private final PageReader pageReader;
    private final TextReader textReader;
    private final Cleaner cleaner;
    private final Classifier classifier = new Classifier();
    private final MetadataReader metadata;
    private final Quotations quotations;

    /**
     * Sets the stages up.
     *
     * @param settings what they need to know of the options
     */
    public Pipeline(Settings settings) {
        this.settings = settings;
        pageReader = new PageReader(settings.limits(), settings.sourceSpans() ? SourceTracking.ON : SourceTracking.OFF);
        cleaner = new Cleaner(settings.limits());
        textReader = new TextReader(settings.limits());
        metadata = new MetadataReader(settings.limits());
        quotations = new Quotations(settings);
    }

    /** {@return the first stage for bytes} */
    public Decoder decoder() {
        return decoder;
    }

    /**
     * Reads a page in characters.
     *
     * @param html its markup
     * @param decoding what decoding had to say
     * @param call what comes with the call
     * @return the article
     */
    public Article html(String html, List<Warning> decoding, Call call) {
        return finish(pageReader.read(html, call.context(), call.deadline(), call.trace()), decoding, call);
    }

    /**
     * Reads a parsed page and leaves it untouched.
     *
     * @param document its tree
     * @param call what comes with the call
     * @return the article
     */
    public Article document(Document document, Call call) {
        return finish(pageReader.read(document, call.deadline(), call.trace()), List.of(), call);
    }

    /**
     * Reads plain text.
     *
     * @param text the text
     * @param call what comes with the call
     * @return the article
     */
    public Article text(String text, Call call) {
        return finish(textReader.read(text), List.of(), call);
    }

    private Article finish(RawPage raw, List<Warning> decoding, Call call) {
        Set<Warning> warnings = new LinkedHashSet<>(raw.warnings());
        List<StoryBlock> cleaned = cleaner.clean(raw.blocks(), call.deadline(), warnings);
        ClassifiedPage classified = classifier.classify(raw.hints(), raw.facts(), cleaned, call.trace());
        ArticleBuilder article = Article.builder(classified.kind())
                .confidence(classified.confidence())
                .warnings(decoding)
                .warnings(List.copyOf(warnings));
        ClassifiedPage page = metadata.read(raw.hints(), classified, call.context(), article);
        Assembly assembly = Assembly.of(page.blocks(), settings);
        quotations.read(Pieces.of(page.blocks(), assembly), article, call);
        if (page.kind() == PageKind.LIVE_BLOG) {
            article.updates(assembly.updates());
        }
        describe(assembly.blocks(), raw, article);
        return assembly.into(article).warnings(call.deadline().warnings()).build();
    }

    /** Tells the language by the story; by all that the page says where there is no story. */
    private static void describe(List<Block> story, RawPage raw, ArticleBuilder article) {
        TextLanguage.Told told = TextLanguage.tell(beginning(story));
        if (told.language() == null) {
            told = TextLanguage.tell(wording(raw));
        }
        article.language(told.language(), told.direction());
    }

    /** The blocks that tell as much as all of them would. */
    private static String beginning(List<Block> story) {
        List<String> texts = new ArrayList<>(story.size());
        int length = 0;
        for (int at = 0; at < story.size() && length < TELLING; at++) {
            texts.add(story.get(at).text());
            length += story.get(at).text().length();
        }
        return String.join(ArticleText.SEPARATOR, texts);
    }

    private static String wording(RawPage raw) {
        StringBuilder words = new StringBuilder();
        for (RawBlock block : raw.blocks()) {
            words.append(block.text()).append('\n');
        }
        for (HintKey key : List.of(HintKey.HEADLINE, HintKey.TITLE, HintKey.DESCRIPTION)) {
            for (Sourced<String> value : raw.hints().all(key)) {
                words.append(value.value()).append('\n');
            }
        }
        return words.toString();
    }
}
