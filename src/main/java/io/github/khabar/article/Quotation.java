package io.github.khabar.article;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article attributes to somebody. Made by {@link #builder(QuotationKind, String)}. Immutable and thread-safe.
 *
 * @serial exclude
 */
@SuppressWarnings("serial") // the lists are copies by List.copyOf, which are serializable
public final class Quotation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final QuotationKind kind;
    private final String text;
    private final List<TextSpan> spans;
    private final Place place;
    private final @Nullable Speaker speaker;
    private final @Nullable String mention;
    private final @Nullable String cue;
    private final @Nullable String medium;
    private final String rule;
    private final double confidence;

    private Quotation(Builder builder) {
        kind = builder.kind;
        text = builder.text;
        spans = List.copyOf(builder.spans);
        place = builder.place;
        speaker = builder.speaker;
        mention = builder.mention;
        cue = builder.cue;
        medium = builder.medium;
        rule = builder.rule;
        confidence = builder.confidence;
    }

    /**
     * Starts a quotation.
     *
     * @param kind how the words are attributed
     * @param text the words
     * @return a builder that is used by one thread
     */
    public static Builder builder(QuotationKind kind, String text) {
        return new Builder(kind, text);
    }

    /** {@return how the words are attributed} */
    public QuotationKind kind() {
        return kind;
    }

    /** {@return the words, without outer marks; parts from several paragraphs are joined by a line feed} */
    public String text() {
        return text;
    }

    /**
     * Gives the places of the words: one span for each block they stand in, in reading order.
     *
     * @return ranges in {@link Article#text()}, or in the headline or standfirst where {@link #place()} says so
     */
    public List<TextSpan> spans() {
        return spans;
    }

    /** {@return the part of the article that holds the words, and that {@link #spans()} are ranges of} */
    public Place place() {
        return place;
    }

    /** {@return who speaks; empty when the article does not settle it} */
    public Optional<Speaker> speaker() {
        return Optional.ofNullable(speaker);
    }

    /** {@return the noun phrase beside the cue that names the speaker; empty for a verb without subject and for pronouns} */
    public Optional<String> mention() {
        return Optional.ofNullable(mention);
    }

    /** {@return the word or phrase that attributes; empty for headline colons and for quotations that stand alone} */
    public Optional<String> cue() {
        return Optional.ofNullable(cue);
    }

    /** {@return the agency, newspaper, channel or platform that carries the words; empty when none is named beside the cue} */
    public Optional<String> medium() {
        return Optional.ofNullable(medium);
    }

    /** {@return the id of the rule that found the quotation, for explanations and reports; stable within a release} */
    public String rule() {
        return rule;
    }

    /** {@return how sure the finding is, from 0 to 1} */
    public double confidence() {
        return confidence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quotation that
                && kind == that.kind
                && text.equals(that.text)
                && spans.equals(that.spans)
                && place == that.place
                && Objects.equals(speaker, that.speaker)
                && Objects.equals(mention, that.mention)
                && Objects.equals(cue, that.cue)
                && Objects.equals(medium, that.medium)
                && rule.equals(that.rule)
                && Double.compare(confidence, that.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text, spans, place, speaker, mention, cue, medium);
    }

    @Override
    public String toString() {
        return (speaker == null ? "?" : speaker.name()) + ": «" + text + "»";
    }

    /** The parts of an article that hold quotations. */
    public enum Place {
        /** {@link Article#headline()}. */
        HEADLINE,
        /** {@link Article#standfirst()}. */
        STANDFIRST,
        /** {@link Article#text()}. */
        BODY
    }

    /** Collects the parts of a quotation. Not thread-safe. */
    public static final class Builder {
        private final QuotationKind kind;
        private final String text;
        private List<TextSpan> spans = List.of();
        private Place place = Place.BODY;
        private @Nullable Speaker speaker;
        private @Nullable String mention;
        private @Nullable String cue;
        private @Nullable String medium;
        private String rule = "";
        private double confidence = 1;

        private Builder(QuotationKind kind, String text) {
            this.kind = Objects.requireNonNull(kind, "kind must not be null");
            this.text = Objects.requireNonNull(text, "text must not be null");
        }

        /**
         * Sets the places of the words in {@link Article#text()}.
         *
         * @param value one span a block, in reading order
         * @return this builder
         */
        public Builder spans(List<TextSpan> value) {
            spans = value;
            return this;
        }

        /**
         * Sets the place of the words in the headline or standfirst.
         *
         * @param part the part of the article
         * @param value the range in that part
         * @return this builder
         */
        public Builder at(Place part, TextSpan value) {
            place = part;
            spans = List.of(value);
            return this;
        }

        /**
         * Sets who speaks.
         *
         * @param value the speaker, or null when not settled
         * @return this builder
         */
        public Builder speaker(@Nullable Speaker value) {
            speaker = value;
            return this;
        }

        /**
         * Sets the noun phrase that names the speaker.
         *
         * @param value the words, or null
         * @return this builder
         */
        public Builder mention(@Nullable String value) {
            mention = value;
            return this;
        }

        /**
         * Sets the attributing words.
         *
         * @param value the words, or null
         * @return this builder
         */
        public Builder cue(@Nullable String value) {
            cue = value;
            return this;
        }

        /**
         * Sets what carries the words.
         *
         * @param value the medium, or null
         * @return this builder
         */
        public Builder medium(@Nullable String value) {
            medium = value;
            return this;
        }

        /**
         * Sets the rule and how sure it is.
         *
         * @param id the id of the rule
         * @param sureness from 0 to 1
         * @return this builder
         */
        public Builder rule(String id, double sureness) {
            rule = id;
            confidence = sureness;
            return this;
        }

        /** {@return the quotation} */
        public Quotation build() {
            return new Quotation(this);
        }
    }
}
