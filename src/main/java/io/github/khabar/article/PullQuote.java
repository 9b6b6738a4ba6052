package io.github.khabar.article;

/**
 * A quotation set large beside the story, most often repeating words of the body.
 *
 * @param text the display text, never empty
 * @param position where the block stands
 * @serial exclude
 */
public record PullQuote(String text, BlockPosition position) implements Block {}
