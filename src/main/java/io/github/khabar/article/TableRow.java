package io.github.khabar.article;

import java.util.List;

/**
 * One row of a table with content; its cells are parted by {@link #SEPARATOR} in the text.
 *
 * @param text the display text, never empty
 * @param position where the block stands
 * @serial exclude
 */
public record TableRow(String text, BlockPosition position) implements Block {

    /** What stands between two cells. */
    public static final String SEPARATOR = " | ";

    /** {@return the texts of the cells in the order of the row; cells without words are left out} */
    public List<String> cells() {
        return List.of(text.split(" \\| ", -1));
    }
}
