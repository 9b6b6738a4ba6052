package io.github.khabar;

import io.github.khabar.article.QuotationKind;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Settings of a parser, with defaults that fit. Immutable, thread-safe and serializable; every {@code with…} method gives a
 * changed copy. No option changes how an article is extracted: options limit the input and choose what is reported.
 *
 * @serial exclude
 */
public final class Options implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Options DEFAULTS = new Options(new Builder());

    private final int maxInputChars;
    private final int maxInputBytes;
    private final int maxBlocks;
    private final int maxQuotations;
    private final SourceSpans sourceSpans;
    private final QuotationProfile quotationProfile;
    private final EnumSet<QuotationKind> quotationKinds;

    private Options(Builder builder) {
        maxInputChars = builder.maxInputChars;
        maxInputBytes = builder.maxInputBytes;
        maxBlocks = builder.maxBlocks;
        maxQuotations = builder.maxQuotations;
        sourceSpans = builder.sourceSpans;
        quotationProfile = builder.quotationProfile;
        quotationKinds = builder.quotationKinds;
    }

    /** The same settings while one of them is changed. */
    private static final class Builder {
        int maxInputChars = 10_000_000;
        int maxInputBytes = 20_000_000;
        int maxBlocks = 20_000;
        int maxQuotations = 2_000;
        SourceSpans sourceSpans = SourceSpans.NONE;
        QuotationProfile quotationProfile = QuotationProfile.BALANCED;
        EnumSet<QuotationKind> quotationKinds = EnumSet.allOf(QuotationKind.class);

        Builder() {}

        Builder(Options from) {
            maxInputChars = from.maxInputChars;
            maxInputBytes = from.maxInputBytes;
            maxBlocks = from.maxBlocks;
            maxQuotations = from.maxQuotations;
            sourceSpans = from.sourceSpans;
            quotationProfile = from.quotationProfile;
            quotationKinds = from.quotationKinds;
        }
    }

    /** @return the default settings */
    public static Options defaults() {
        return DEFAULTS;
    }

    /**
     * Limits the size of input in characters; more is a {@link LimitExceededException}.
     *
     * @param limit UTF-16 code units; the default is 10,000,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxInputChars(int limit) {
        Builder builder = new Builder(this);
        builder.maxInputChars = positive("maxInputChars", limit);
        return new Options(builder);
    }

    /**
     * Limits the size of input in bytes; more is a {@link LimitExceededException}.
     *
     * @param limit bytes; the default is 20,000,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxInputBytes(int limit) {
        Builder builder = new Builder(this);
        builder.maxInputBytes = positive("maxInputBytes", limit);
        return new Options(builder);
    }

    /**
     * Limits the number of blocks; the rest is left out with a warning.
     *
     * @param limit blocks; the default is 20,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxBlocks(int limit) {
        Builder builder = new Builder(this);
        builder.maxBlocks = positive("maxBlocks", limit);
        return new Options(builder);
    }

    /**
     * Limits the number of quotations; the rest is left out with a warning.
     *
     * @param limit quotations; the default is 2,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxQuotations(int limit) {
        Builder builder = new Builder(this);
        builder.maxQuotations = positive("maxQuotations", limit);
        return new Options(builder);
    }

    /**
     * Asks for the places of blocks in the input.
     *
     * @param choice whether blocks tell them; the default is {@link SourceSpans#NONE}
     * @return the changed settings
     */
    public Options withSourceSpans(SourceSpans choice) {
        Builder builder = new Builder(this);
        builder.sourceSpans = Objects.requireNonNull(choice, "choice must not be null");
        return new Options(builder);
    }

    /**
     * Chooses how sure a quotation must be.
     *
     * @param profile the profile; the default is {@link QuotationProfile#BALANCED}
     * @return the changed settings
     */
    public Options withQuotationProfile(QuotationProfile profile) {
        Builder builder = new Builder(this);
        builder.quotationProfile = Objects.requireNonNull(profile, "profile must not be null");
        return new Options(builder);
    }

    /**
     * Chooses which kinds of quotation are reported.
     *
     * @param kinds the kinds, none for no quotations; the default is all
     * @return the changed settings
     */
    public Options withQuotationKinds(Set<QuotationKind> kinds) {
        Builder builder = new Builder(this);
        builder.quotationKinds = EnumSet.noneOf(QuotationKind.class);
        builder.quotationKinds.addAll(kinds);
        return new Options(builder);
    }

    private static int positive(String option, int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException(option + " = " + limit + " is not positive");
        }
        return limit;
    }

    /** @return the limit of input in UTF-16 code units */
    public int maxInputChars() {
        return maxInputChars;
    }

    /** @return the limit of input in bytes */
    public int maxInputBytes() {
        return maxInputBytes;
    }

    /** @return the limit of blocks */
    public int maxBlocks() {
        return maxBlocks;
    }

    /** @return the limit of quotations */
    public int maxQuotations() {
        return maxQuotations;
    }

    /** @return whether blocks tell their places in the input */
    public SourceSpans sourceSpans() {
        return sourceSpans;
    }

    /** @return how sure a quotation must be */
    public QuotationProfile quotationProfile() {
        return quotationProfile;
    }

    /** @return the kinds of quotation that are reported */
    public Set<QuotationKind> quotationKinds() {
        return Set.copyOf(quotationKinds);
    }
}
