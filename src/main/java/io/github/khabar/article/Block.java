package io.github.khabar.article;

import java.io.Serializable;
import java.util.Optional;

/**
 * One piece of a story in reading order. Every kind is an immutable, thread-safe record.
 *
 * <p>Body blocks carry the story; {@link Figure} and {@link Embed} stand beside it, see {@link #isBody()}.
 */
public sealed interface Block extends Serializable
        permits Paragraph, Subheading, ListItem, BlockQuote, PullQuote, TableRow, Preformatted, Figure, Embed {

    /** {@return the display text of the block, without outer white space; may be empty for {@link Figure} and {@link Embed}} */
    String text();

    /** {@return where the block stands} */
    BlockPosition position();

    /** {@return the block's range in {@link Article#text()}; it covers exactly {@link #text()}} */
    default TextSpan span() {
        return position().span();
    }

    /** {@return the block's range in the decoded input; empty unless source spans were asked for} */
    default Optional<SourceSpan> source() {
        return position().source();
    }

    /** {@return whether the block belongs to the running story; false for figures and embedded posts} */
    default boolean isBody() {
        return true;
    }
}
