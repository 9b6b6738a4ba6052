package io.github.khabar.internal.quote;

import io.github.khabar.article.QuotationKind;
import io.github.khabar.article.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in the coordinates of the pieces that were searched.
 *
 * @param kind how the words are attributed
 * @param firstPiece index of the piece in which it starts
 * @param start index of its first character in that piece's display text
 * @param lastPiece index of the piece in which it ends
 * @param end index after its last character in that piece's display text
 * @param speaker who speaks, or null
 * @param mention the noun phrase beside the cue, or null
 * @param cue the attributing words, or null
 * @param medium what carries the words, or null
 * @param rule id of the rule that found it
 * @param confidence how sure it is, 0 to 1
 */
public record FoundQuotation(
        QuotationKind kind,
        int firstPiece,
        int start,
        int lastPiece,
        int end,
        @Nullable Speaker speaker,
        @Nullable String mention,
        @Nullable String cue,
        @Nullable String medium,
        String rule,
        double confidence)
        implements Comparable<FoundQuotation> {

    /** Orders by the place of the first character. */
    @Override
    public int compareTo(FoundQuotation other) {
        int piece = Integer.compare(firstPiece, other.firstPiece);
        return piece != 0 ? piece : Integer.compare(start, other.start);
    }
}
