package io.github.khabar.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the article. Immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Image implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String url;
    private final @Nullable String caption;
    private final @Nullable String credit;

    private Image(@Nullable String url, @Nullable String caption, @Nullable String credit) {
        this.url = url;
        this.caption = caption;
        this.credit = credit;
    }

    /**
     * Makes a picture.
     *
     * @param url absolute http or https address, or null when the page gives none
     * @param caption what the page writes under the picture, or null
     * @param credit photographer or agency, or null
     * @return the picture
     */
    public static Image of(@Nullable String url, @Nullable String caption, @Nullable String credit) {
        return new Image(url, caption, credit);
    }

    /** {@return the absolute http or https address; empty when the page gives none that is safe to follow} */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the caption; empty when the page writes none} */
    public Optional<String> caption() {
        return Optional.ofNullable(caption);
    }

    /** {@return the photographer or agency; empty when not stated} */
    public Optional<String> credit() {
        return Optional.ofNullable(credit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Image that
                && Objects.equals(url, that.url)
                && Objects.equals(caption, that.caption)
                && Objects.equals(credit, that.credit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, caption, credit);
    }

    @Override
    public String toString() {
        return "Image[" + url + ", " + caption + ", " + credit + "]";
    }
}
