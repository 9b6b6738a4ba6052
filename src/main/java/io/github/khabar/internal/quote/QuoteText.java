package io.github.khabar.internal.quote;

import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;

/**
 * One piece of text in which quotations are looked for.
 *
 * @param form what the piece is
 * @param display its display text
 * @param key its search key, mapped to the display text
 */
public record QuoteText(Form form, String display, MappedText key) {

    /** What a piece of text is. */
    public enum Form {
        /** The headline. */
        HEADLINE,
        /** The standfirst. */
        STANDFIRST,
        /** A subheading. */
        SUBHEADING,
        /** A paragraph, list item or table row. */
        PARAGRAPH,
        /** A passage that the page sets off as a quotation. */
        QUOTE
    }

    /**
     * Computes the search key of a piece.
     *
     * @param form what the piece is
     * @param display its display text
     * @return the piece
     */
    public static QuoteText of(Form form, String display) {
        return new QuoteText(form, display, ArabicNormalizer.search().map(display));
    }
}
