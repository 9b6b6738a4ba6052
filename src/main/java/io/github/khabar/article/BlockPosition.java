package io.github.khabar.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a block stands: always in {@link Article#text()}, and in the input when source spans were asked for. Immutable
 * and thread-safe.
 *
 * @serial exclude
 */
public final class BlockPosition implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TextSpan span;
    private final @Nullable SourceSpan source; // null unless source spans were asked for

    private BlockPosition(TextSpan span, @Nullable SourceSpan source) {
        this.span = span;
        this.source = source;
    }

    /**
     * Gives the position of a block whose place in the input is not known.
     *
     * @param span the block's range in {@link Article#text()}
     * @return the position
     */
    public static BlockPosition of(TextSpan span) {
        return new BlockPosition(span, null);
    }

    /**
     * Gives the position of a block in the article's text and in the input.
     *
     * @param span the block's range in {@link Article#text()}
     * @param source the block's range in the decoded input, from its first to its last character
     * @return the position
     */
    public static BlockPosition of(TextSpan span, SourceSpan source) {
        return new BlockPosition(span, source);
    }

    /** {@return the block's range in {@link Article#text()}} */
    public TextSpan span() {
        return span;
    }

    /** {@return the block's range in the decoded input; empty unless source spans were asked for} */
    public Optional<SourceSpan> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BlockPosition that
                && span.equals(that.span)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + Objects.hashCode(source);
    }

    @Override
    public String toString() {
        return source == null ? span.toString() : span + " " + source;
    }
}
