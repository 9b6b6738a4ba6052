package io.github.khabar.article;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news article: what a page or text states, typed. Made by a parser, or by {@link #builder(PageKind)}.
 *
 * <p>An absent single part is an empty {@link Optional}, an absent repeated part an empty list. Immutable, thread-safe and
 * serializable.
 *
 * @serial exclude
 */
@SuppressWarnings("serial") // the lists are copies by List.copyOf, which are serializable
public final class Article implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PageKind kind;
    private final double confidence;
    private final @Nullable String headline;
    private final @Nullable String kicker;
    private final @Nullable String standfirst;
    private final @Nullable String place;
    private final @Nullable String agency;
    private final @Nullable NewsDate published;
    private final @Nullable NewsDate modified;
    private final @Nullable String section;
    private final @Nullable String url;
    private final @Nullable String siteName;
    private final @Nullable String nextPage;
    private final Access access;
    private final @Nullable String language;
    private final Direction direction;
    private final List<Author> authors;
    private final List<String> tags;
    private final List<Image> images;
    private final List<Block> blocks;
    private final List<Quotation> quotations;
    private final List<LiveUpdate> updates;
    private final List<Warning> warnings;
    private final List<Conflict> conflicts;
    private final String text;
    private final EnumMap<Field, Origin> origins;

    Article(ArticleBuilder builder) {
        kind = builder.kind;
        confidence = builder.confidence;
        headline = builder.headline;
        kicker = builder.kicker;
        standfirst = builder.standfirst;
        place = builder.place;
        agency = builder.agency;
        published = builder.published;
        modified = builder.modified;
        section = builder.section;
        url = builder.url;
        siteName = builder.siteName;
        nextPage = builder.nextPage;
        access = builder.access;
        language = builder.language;
        direction = builder.direction;
        authors = List.copyOf(builder.authors);
        tags = List.copyOf(builder.tags);
        images = List.copyOf(builder.images);
        blocks = List.copyOf(builder.blocks);
        quotations = List.copyOf(builder.quotations);
        updates = List.copyOf(builder.updates);
        warnings = List.copyOf(builder.warnings);
        conflicts = List.copyOf(builder.conflicts);
        text = ArticleText.of(blocks);
        origins = new EnumMap<>(builder.origins);
    }

    /**
     * Starts an article.
     *
     * @param kind what the page is
     * @return a builder that is used by one thread
     */
    public static ArticleBuilder builder(PageKind kind) {
        return new ArticleBuilder(kind);
    }

    /** {@return what the page is} */
    public PageKind kind() {
        return kind;
    }

    /** {@return how likely it is that {@link #kind()} is right and the blocks are the story, from 0 to 1} */
    public double confidence() {
        return confidence;
    }

    /** {@return whether no block was found} */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** {@return the headline; empty when not stated} */
    public Optional<String> headline() {
        return Optional.ofNullable(headline);
    }

    /** {@return the short line above the headline; empty when not stated} */
    public Optional<String> kicker() {
        return Optional.ofNullable(kicker);
    }

    /** {@return the line under the headline that sums the story up; empty when not stated} */
    public Optional<String> standfirst() {
        return Optional.ofNullable(standfirst);
    }

    /** {@return the place of the dateline; empty when not stated} */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** {@return the news agency of the dateline or credit, as written; empty when not stated} */
    public Optional<String> agency() {
        return Optional.ofNullable(agency);
    }

    /** {@return when the story was published; empty when not stated} */
    public Optional<NewsDate> published() {
        return Optional.ofNullable(published);
    }

    /** {@return when the story was last changed; empty when not stated} */
    public Optional<NewsDate> modified() {
        return Optional.ofNullable(modified);
    }

    /** {@return the section of the site that the story stands in; empty when not stated} */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    /** {@return the canonical address of the page, http or https; empty when not stated} */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the name of the site; empty when not stated} */
    public Optional<String> siteName() {
        return Optional.ofNullable(siteName);
    }

    /** {@return the address of the next page of the same story, http or https; empty when not stated} */
    public Optional<String> nextPage() {
        return Optional.ofNullable(nextPage);
    }

    /** {@return whether the page says that reading it costs something} */
    public Access access() {
        return access;
    }

    /** {@return ISO 639 code of the language of the text, {@code ar} for Arabic; empty when there is too little text to tell} */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** {@return the base direction of the text} */
    public Direction direction() {
        return direction;
    }

    /** {@return who signed the article, in the order of the page} */
    public List<Author> authors() {
        return authors;
    }

    /** {@return the tags that the page gives the story} */
    public List<String> tags() {
        return tags;
    }

    /** {@return the pictures of the story, the lead picture first} */
    public List<Image> images() {
        return images;
    }

    /** {@return the story piece by piece, in reading order, without the headline} */
    public List<Block> blocks() {
        return blocks;
    }

    /** {@return the texts of the {@link Paragraph} blocks, in reading order} */
    public List<String> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Block::text).toList();
    }

    /** {@return the quotations in reading order, those of the headline first} */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** {@return the entries of a live blog with their times, in the order of the page; empty for any other kind} */
    public List<LiveUpdate> updates() {
        return updates;
    }

    /** {@return the texts of all blocks that have one, joined by a blank line} */
    public String text() {
        return text;
    }

    /** {@return what a careful reader should know about how the article came about} */
    public List<Warning> warnings() {
        return warnings;
    }

    /** {@return values that the page states in one place and contradicts in another} */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Tells where a value came from.
     *
     * @param field the part of the article
     * @return its origin; empty when the part is absent
     */
    public Optional<Origin> origin(Field field) {
        return Optional.ofNullable(origins.get(field));
    }

    /** {@return the origins of all parts that are present} */
    public Map<Field, Origin> origins() {
        return Map.copyOf(origins);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return Arrays.asList(
                kind, confidence, headline, kicker, standfirst, place, agency, published, modified, section, url, siteName, nextPage,
                access, language, direction, authors, tags, images, blocks, quotations, updates, warnings, conflicts, origins);
    }

    @Override
    public String toString() {
        return kind + " «" + (headline == null ? "" : headline) + "» " + blocks.size() + " blocks, "
                + quotations.size() + " quotations";
    }
}
