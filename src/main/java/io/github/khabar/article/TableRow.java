package io.github.khabar.article;

/**
 * One row of a table with content; its cells are separated by a tab in the text.
 *
 * @param text the display text, never empty
 * @param position where the block stands
 * @serial exclude
 */
public record TableRow(String text, BlockPosition position) implements Block {}
