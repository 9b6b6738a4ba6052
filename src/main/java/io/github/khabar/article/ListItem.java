package io.github.khabar.article;

/**
 * One item of a list in the story.
 *
 * @param text the display text without the bullet or number that the browser draws, never empty
 * @param depth nesting depth, 1 for an item of an outermost list
 * @param position where the block stands
 * @serial exclude
 */
public record ListItem(String text, int depth, BlockPosition position) implements Block {

    /**
     * Checks the depth.
     *
     * @param text the display text, never empty
     * @param depth nesting depth, 1 for an item of an outermost list
     * @param position where the block stands
     * @throws IllegalArgumentException if {@code depth} is less than 1
     */
    public ListItem {
        if (depth < 1) {
            throw new IllegalArgumentException("depth " + depth + " is less than 1");
        }
    }
}
