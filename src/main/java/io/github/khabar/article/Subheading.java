package io.github.khabar.article;

/**
 * A line that introduces a part of the story.
 *
 * @param text the display text, never empty
 * @param level 2 to 6, as in HTML; 2 when the page marks the line by style only
 * @param position where the block stands
 * @serial exclude
 */
public record Subheading(String text, int level, BlockPosition position) implements Block {

    /**
     * Checks the level.
     *
     * @param text the display text, never empty
     * @param level 2 to 6
     * @param position where the block stands
     * @throws IllegalArgumentException if {@code level} is not from 2 to 6
     */
    public Subheading {
        if (level < 2 || level > 6) {
            throw new IllegalArgumentException("level " + level + " is not from 2 to 6");
        }
    }
}
