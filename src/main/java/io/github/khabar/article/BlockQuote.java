package io.github.khabar.article;

/**
 * A passage that the page sets off as a quotation in the flow of the story.
 *
 * @param text the display text, never empty
 * @param position where the block stands
 * @serial exclude
 */
public record BlockQuote(String text, BlockPosition position) implements Block {}
