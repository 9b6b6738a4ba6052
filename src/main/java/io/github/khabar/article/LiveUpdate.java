package io.github.khabar.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a live blog: the blocks that belong together and the time that the page gives them. Immutable and thread-safe.
 *
 * @serial exclude
 */
public final class LiveUpdate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TextSpan span;
    private final String shown;
    private final @Nullable NewsDate time;

    private LiveUpdate(TextSpan span, String shown, @Nullable NewsDate time) {
        this.span = Objects.requireNonNull(span, "span must not be null");
        this.shown = Objects.requireNonNull(shown, "shown must not be null");
        this.time = time;
    }

    /**
     * Makes an entry.
     *
     * @param span the range of its blocks in {@link Article#text()}
     * @param shown its time as the page shows it: {@code 14:35}, {@code قبل 5 دقائق}; empty when the page shows none
     * @param time its time as a date, or null when it cannot be told
     * @return the entry
     */
    public static LiveUpdate of(TextSpan span, String shown, @Nullable NewsDate time) {
        return new LiveUpdate(span, shown, time);
    }

    /** {@return the range of the entry's blocks in {@link Article#text()}} */
    public TextSpan span() {
        return span;
    }

    /** {@return the time as the page shows it; empty when it shows none} */
    public String shown() {
        return shown;
    }

    /** {@return the time as a date; empty when the page states too little to tell, such as «a minute ago» without a time of retrieval} */
    public Optional<NewsDate> time() {
        return Optional.ofNullable(time);
    }

    /**
     * Tells whether a block belongs to the entry.
     *
     * @param block a block of the same article
     * @return whether it stands in the entry's range
     */
    public boolean holds(Block block) {
        TextSpan at = block.span();
        return at.start() >= span.start() && at.end() <= span.end() && !(at.isEmpty() && at.start() == span.start());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LiveUpdate that && span.equals(that.span) && shown.equals(that.shown) && Objects.equals(time, that.time);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, shown, time);
    }

    @Override
    public String toString() {
        return shown + " " + span;
    }
}
