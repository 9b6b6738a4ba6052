package io.github.khabar;

import io.github.khabar.article.QuotationKind;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import java.io.Serializable;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a parser, with defaults that fit. Immutable, thread-safe and serializable; every {@code with…} method gives a
 * changed copy. No option changes how an article is extracted: options limit the input and choose what is reported.
 *
 * <p>Limits keep hostile pages cheap; news pages stay far below them. Input over a size limit is refused. Where another limit
 * is reached, what was read until then is kept, and a warning names the option and its value.
 *
 * @serial exclude
 */
public final class Options implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Options DEFAULTS = new Options(new Builder());

    private final Limits limits;
    private final @Nullable Duration deadline;
    private final SourceSpans sourceSpans;
    private final QuotationProfile quotationProfile;
    private final EnumSet<QuotationKind> quotationKinds;

    private Options(Builder builder) {
        limits = builder.limits;
        deadline = builder.deadline;
        sourceSpans = builder.sourceSpans;
        quotationProfile = builder.quotationProfile;
        quotationKinds = builder.quotationKinds;
    }

    /** The same settings while one of them is changed. */
    private static final class Builder {
        Limits limits = Limits.standard();
        @Nullable Duration deadline;
        SourceSpans sourceSpans = SourceSpans.NONE;
        QuotationProfile quotationProfile = QuotationProfile.BALANCED;
        EnumSet<QuotationKind> quotationKinds = EnumSet.allOf(QuotationKind.class);

        Builder() {}

        Builder(Options from) {
            limits = from.limits;
            deadline = from.deadline;
            sourceSpans = from.sourceSpans;
            quotationProfile = from.quotationProfile;
            quotationKinds = from.quotationKinds;
        }
    }

    /** {@return the default settings} */
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
        return with(Limit.INPUT_CHARS, limit);
    }

    /**
     * Limits the size of input in bytes; more is a {@link LimitExceededException}.
     *
     * @param limit bytes; the default is 20,000,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxInputBytes(int limit) {
        return with(Limit.INPUT_BYTES, limit);
    }

    /**
     * Limits the number of elements that are read of a page, and its tags and comments to twice as many; the page is read
     * until then and a warning left. An element counts once more for every eight attributes.
     *
     * @param limit elements; the default is 200,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxElements(int limit) {
        return with(Limit.ELEMENTS, limit);
    }

    /**
     * Limits how deep elements may nest; what is nested deeper is read side by side and a warning left.
     *
     * @param limit elements; the default is 512
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxDepth(int limit) {
        return with(Limit.DEPTH, limit);
    }

    /**
     * Limits the name of a tag; the rest of a longer one is read as an attribute and a warning left.
     *
     * @param limit UTF-16 code units; the default is 4,096
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxTagNameChars(int limit) {
        return with(Limit.TAG_NAME_CHARS, limit);
    }

    /**
     * Limits the attributes that state something about a page; a longer one is left out and a warning left.
     *
     * @param limit UTF-16 code units; the default is 65,536
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxAttributeChars(int limit) {
        return with(Limit.ATTRIBUTE_CHARS, limit);
    }

    /**
     * Limits addresses; a longer one is left out and a warning left.
     *
     * @param limit UTF-16 code units; the default is 8,192
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxUrlChars(int limit) {
        return with(Limit.URL_CHARS, limit);
    }

    /**
     * Limits the JSON-LD that is read of a page; the rest is not read and a warning left.
     *
     * @param limit UTF-16 code units; the default is 4,000,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxJsonLdChars(int limit) {
        return with(Limit.JSON_LD_CHARS, limit);
    }

    /**
     * Limits how deep JSON-LD may nest; it is read until then and a warning left.
     *
     * @param limit objects and arrays; the default is 64
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxJsonLdDepth(int limit) {
        return with(Limit.JSON_LD_DEPTH, limit);
    }

    /**
     * Limits the tokens of a page's JSON-LD; it is read until then and a warning left.
     *
     * @param limit tokens; the default is 100,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxJsonLdTokens(int limit) {
        return with(Limit.JSON_LD_TOKENS, limit);
    }

    /**
     * Limits what is read of a page's metadata: the statements of its head taken together, and one by one its authors, tags,
     * images and lines of the standfirst; the rest is left out with a warning.
     *
     * @param limit values; the default is 1,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxMetadataValues(int limit) {
        return with(Limit.METADATA_VALUES, limit);
    }

    /**
     * Limits the number of blocks; the rest is left out with a warning.
     *
     * @param limit blocks; the default is 20,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxBlocks(int limit) {
        return with(Limit.BLOCKS, limit);
    }

    /**
     * Limits how many combining marks may stand one behind the other in a block; the rest is left out with a warning.
     *
     * @param limit UTF-16 code units; the default is 30, as in Unicode's Stream-Safe Text Format
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxMarkRun(int limit) {
        return with(Limit.MARK_RUN, limit);
    }

    /**
     * Limits the number of quotations; the rest is left out with a warning.
     *
     * @param limit quotations; the default is 2,000
     * @return the changed settings
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public Options withMaxQuotations(int limit) {
        return with(Limit.QUOTATIONS, limit);
    }

    private Options with(Limit limit, int value) {
        Builder builder = new Builder(this);
        builder.limits = limits.with(limit, value);
        return new Options(builder);
    }

    /**
     * Sets a deadline for each call. When it has passed, the article is made of what was read until then and a warning left;
     * its first blocks are always read. Without a deadline no clock is read and the same input always gives the same article.
     *
     * @param time how long a call may take; the default is no deadline
     * @return the changed settings
     * @throws IllegalArgumentException if {@code time} is not positive
     */
    public Options withDeadline(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("deadline = " + time + " is not positive");
        }
        Builder builder = new Builder(this);
        builder.deadline = time;
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

    /** {@return the limit of input in UTF-16 code units} */
    public int maxInputChars() {
        return limits.of(Limit.INPUT_CHARS);
    }

    /** {@return the limit of input in bytes} */
    public int maxInputBytes() {
        return limits.of(Limit.INPUT_BYTES);
    }

    /** {@return the limit of elements} */
    public int maxElements() {
        return limits.of(Limit.ELEMENTS);
    }

    /** {@return the limit of nesting} */
    public int maxDepth() {
        return limits.of(Limit.DEPTH);
    }

    /** {@return the limit of a tag's name in UTF-16 code units} */
    public int maxTagNameChars() {
        return limits.of(Limit.TAG_NAME_CHARS);
    }

    /** {@return the limit of an attribute in UTF-16 code units} */
    public int maxAttributeChars() {
        return limits.of(Limit.ATTRIBUTE_CHARS);
    }

    /** {@return the limit of an address in UTF-16 code units} */
    public int maxUrlChars() {
        return limits.of(Limit.URL_CHARS);
    }

    /** {@return the limit of JSON-LD in UTF-16 code units} */
    public int maxJsonLdChars() {
        return limits.of(Limit.JSON_LD_CHARS);
    }

    /** {@return the limit of nesting in JSON-LD} */
    public int maxJsonLdDepth() {
        return limits.of(Limit.JSON_LD_DEPTH);
    }

    /** {@return the limit of tokens in JSON-LD} */
    public int maxJsonLdTokens() {
        return limits.of(Limit.JSON_LD_TOKENS);
    }

    /** {@return the limit of statements in the head, authors, tags, images and lines of a standfirst} */
    public int maxMetadataValues() {
        return limits.of(Limit.METADATA_VALUES);
    }

    /** {@return the limit of blocks} */
    public int maxBlocks() {
        return limits.of(Limit.BLOCKS);
    }

    /** {@return the limit of combining marks one behind the other} */
    public int maxMarkRun() {
        return limits.of(Limit.MARK_RUN);
    }

    /** {@return the limit of quotations} */
    public int maxQuotations() {
        return limits.of(Limit.QUOTATIONS);
    }

    /** {@return how long a call may take, if that is limited} */
    public Optional<Duration> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** {@return whether blocks tell their places in the input} */
    public SourceSpans sourceSpans() {
        return sourceSpans;
    }

    /** {@return how sure a quotation must be} */
    public QuotationProfile quotationProfile() {
        return quotationProfile;
    }

    /** {@return the kinds of quotation that are reported} */
    public Set<QuotationKind> quotationKinds() {
        return Set.copyOf(quotationKinds);
    }

    /** The limits as the stages take them. */
    Limits limits() {
        return limits;
    }
}
