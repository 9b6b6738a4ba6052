package io.github.khabar.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an {@link Article}; every part left out is absent. Not thread-safe. */
public final class ArticleBuilder {
    final PageKind kind;
    double confidence;
    @Nullable String headline;
    @Nullable String kicker;
    @Nullable String standfirst;
    @Nullable String place;
    @Nullable String agency;
    @Nullable NewsDate published;
    @Nullable NewsDate modified;
    @Nullable String section;
    @Nullable String url;
    @Nullable String siteName;
    @Nullable String nextPage;
    Access access = Access.UNKNOWN;
    @Nullable String language;
    Direction direction = Direction.RTL;
    List<Author> authors = List.of();
    List<String> tags = List.of();
    List<Image> images = List.of();
    List<Block> blocks = List.of();
    List<Quotation> quotations = List.of();
    List<LiveUpdate> updates = List.of();
    final Set<Warning> warnings = new LinkedHashSet<>();
    final List<Conflict> conflicts = new ArrayList<>();
    final Map<Field, Origin> origins = new EnumMap<>(Field.class);

    ArticleBuilder(PageKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind must not be null");
    }

    /**
     * Sets how likely the reading is right.
     *
     * @param value from 0 to 1
     * @return this builder
     */
    public ArticleBuilder confidence(double value) {
        confidence = value;
        return this;
    }

    /**
     * Sets the headline.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder headline(@Nullable Sourced<String> value) {
        headline = keep(Field.HEADLINE, value);
        return this;
    }

    /**
     * Sets the short line above the headline.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder kicker(@Nullable Sourced<String> value) {
        kicker = keep(Field.KICKER, value);
        return this;
    }

    /**
     * Sets the line under the headline that sums the story up.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder standfirst(@Nullable Sourced<String> value) {
        standfirst = keep(Field.STANDFIRST, value);
        return this;
    }

    /**
     * Sets the place of the dateline.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder place(@Nullable Sourced<String> value) {
        place = keep(Field.PLACE, value);
        return this;
    }

    /**
     * Sets the news agency of the dateline or credit, as written.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder agency(@Nullable Sourced<String> value) {
        agency = keep(Field.AGENCY, value);
        return this;
    }

    /**
     * Sets when the story was published.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder published(@Nullable Sourced<NewsDate> value) {
        published = keep(Field.PUBLISHED, value);
        return this;
    }

    /**
     * Sets when the story was last changed.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder modified(@Nullable Sourced<NewsDate> value) {
        modified = keep(Field.MODIFIED, value);
        return this;
    }

    /**
     * Sets the section of the site that the story stands in.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder section(@Nullable Sourced<String> value) {
        section = keep(Field.SECTION, value);
        return this;
    }

    /**
     * Sets the canonical address of the page, http or https.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder url(@Nullable Sourced<String> value) {
        url = keep(Field.URL, value);
        return this;
    }

    /**
     * Sets the name of the site.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder siteName(@Nullable Sourced<String> value) {
        siteName = keep(Field.SITE_NAME, value);
        return this;
    }

    /**
     * Sets the address of the next page of the same story, http or https.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder nextPage(@Nullable Sourced<String> value) {
        nextPage = keep(Field.NEXT_PAGE, value);
        return this;
    }

    /**
     * Sets whether reading costs something.
     *
     * @param value the value with its origin, or null for none
     * @return this builder
     */
    public ArticleBuilder access(@Nullable Sourced<Access> value) {
        access = Objects.requireNonNullElse(keep(Field.ACCESS, value), Access.UNKNOWN);
        return this;
    }

    /**
     * Sets the language of the text.
     *
     * @param code ISO 639 code, or null when not known
     * @param base the base direction
     * @return this builder
     */
    public ArticleBuilder language(@Nullable String code, Direction base) {
        language = code;
        direction = base;
        return this;
    }

    /**
     * Sets who signed the article.
     *
     * @param value the authors with their origin, or null for none
     * @return this builder
     */
    public ArticleBuilder authors(@Nullable Sourced<List<Author>> value) {
        authors = Objects.requireNonNullElse(keep(Field.AUTHORS, value), List.of());
        return this;
    }

    /**
     * Sets the tags.
     *
     * @param value the tags with their origin, or null for none
     * @return this builder
     */
    public ArticleBuilder tags(@Nullable Sourced<List<String>> value) {
        tags = Objects.requireNonNullElse(keep(Field.TAGS, value), List.of());
        return this;
    }

    /**
     * Sets the pictures, the lead picture first.
     *
     * @param value the parts in order
     * @return this builder
     */
    public ArticleBuilder images(List<? extends Image> value) {
        images = List.copyOf(value);
        return this;
    }

    /**
     * Sets the story piece by piece; each position must be its range in the joined text, see {@link ArticleText}.
     *
     * @param value the parts in order
     * @return this builder
     */
    public ArticleBuilder blocks(List<? extends Block> value) {
        blocks = List.copyOf(value);
        return this;
    }

    /**
     * Sets the quotations in reading order.
     *
     * @param value the parts in order
     * @return this builder
     */
    public ArticleBuilder quotations(List<? extends Quotation> value) {
        quotations = List.copyOf(value);
        return this;
    }

    /**
     * Sets the entries of a live blog in the order of the page.
     *
     * @param value the entries, each with the range of its blocks in the joined text
     * @return this builder
     */
    public ArticleBuilder updates(List<LiveUpdate> value) {
        updates = List.copyOf(value);
        return this;
    }

    /**
     * Adds warnings, each once.
     *
     * @param value the warnings
     * @return this builder
     */
    public ArticleBuilder warnings(List<Warning> value) {
        warnings.addAll(value);
        return this;
    }

    /**
     * Adds conflicts.
     *
     * @param value the conflicts
     * @return this builder
     */
    public ArticleBuilder conflicts(List<Conflict> value) {
        conflicts.addAll(value);
        return this;
    }

    /**
     * Makes the article.
     *
     * @return the article
     * @throws IllegalStateException if a block's span does not cover its own words in the joined text
     */
    public Article build() {
        return new Article(this);
    }

    private <T> @Nullable T keep(Field field, @Nullable Sourced<T> value) {
        if (value == null) {
            origins.remove(field);
            return null;
        }
        origins.put(field, value.origin());
        return value.value();
    }
}
