package io.github.khabar;

import io.github.khabar.article.Quotation;
import io.github.khabar.internal.pipeline.ParagraphQuotations;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Finds quotations and their speakers in text that the caller has already: paragraphs, with a headline or without.
 *
 * <pre>{@code
 * QuotationExtractor extractor = QuotationExtractor.create();
 * List<Quotation> quotations = extractor.extract(List.of("وقال وزير المالية سامر الحداد: «سنبدأ غدا»."));
 * quotations.get(0).speaker(); // سامر الحداد (وزير المالية)
 * }</pre>
 *
 * <p>Total: any text gives a list. Immutable, thread-safe and serializable: make one, share it.
 *
 * @serial exclude
 */
public final class QuotationExtractor implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Options options;
    private final transient ParagraphQuotations quotations;

    private QuotationExtractor(Options options) {
        this.options = options;
        quotations = new ParagraphQuotations(ArticleParser.settings(options));
    }

    // The stages are not part of the serial form; they are set up again.
    private Object readResolve() {
        return with(options);
    }

    /** {@return an extractor with the default settings} */
    public static QuotationExtractor create() {
        return with(Options.defaults());
    }

    /**
     * Makes an extractor.
     *
     * @param options the kinds of quotation, how sure they must be, and how many at most; other settings are not used
     * @return the extractor
     */
    public static QuotationExtractor with(Options options) {
        return new QuotationExtractor(Objects.requireNonNull(options, "options must not be null"));
    }

    /**
     * Finds the quotations in a text without headline.
     *
     * @param paragraphs the paragraphs in reading order
     * @return the quotations in the order of their places; their spans are ranges of UTF-16 code units in the paragraphs joined by
     *     a blank line ({@code "\n\n"}), paragraphs without characters left out; empty when there is none
     */
    public List<Quotation> extract(List<String> paragraphs) {
        return extract("", paragraphs);
    }

    /**
     * Finds the quotations in a text with its headline.
     *
     * @param headline the headline; empty for none
     * @param paragraphs the paragraphs in reading order
     * @return the quotations in the order of their places, those of the headline first; spans are ranges of UTF-16 code units in
     *     the headline where {@link Quotation#place()} says so, else in the paragraphs joined by a blank line ({@code "\n\n"}),
     *     paragraphs without characters left out; empty when there is none
     */
    public List<Quotation> extract(String headline, List<String> paragraphs) {
        Objects.requireNonNull(headline, "headline must not be null");
        return quotations.find(headline, List.copyOf(paragraphs));
    }
}
