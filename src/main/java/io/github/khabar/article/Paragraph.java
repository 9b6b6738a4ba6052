package io.github.khabar.article;

/**
 * A paragraph of the story.
 *
 * @param text the display text, never empty
 * @param position where the block stands
 * @serial exclude
 */
public record Paragraph(String text, BlockPosition position) implements Block {}
