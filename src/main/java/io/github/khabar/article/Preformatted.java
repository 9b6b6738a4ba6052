package io.github.khabar.article;

/**
 * Text whose line breaks carry meaning, verse for example; its lines are kept.
 *
 * @param text the display text, never empty
 * @param position where the block stands
 * @serial exclude
 */
public record Preformatted(String text, BlockPosition position) implements Block {}
