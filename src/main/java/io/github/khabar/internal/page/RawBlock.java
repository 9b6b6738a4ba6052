package io.github.khabar.internal.page;

import io.github.khabar.article.Image;
import org.jspecify.annotations.Nullable;

/**
 * One block as read from a page or a text, before cleaning.
 *
 * @param shape its outer form
 * @param zone where it stands relative to the story
 * @param text its characters with entities decoded and markup white space folded; a line feed where the page breaks the line
 * @param facts what the markup says about it
 * @param image the picture of a {@link Shape#FIGURE}, else null
 * @param source the way back to the input, or null when source spans were not asked for
 */
public record RawBlock(
        Shape shape,
        Zone zone,
        String text,
        BlockFacts facts,
        @Nullable Image image,
        @Nullable SourceMap source) {

    /**
     * Gives a block of plain text.
     *
     * @param text its characters
     * @return a paragraph in the story without facts
     */
    public static RawBlock ofText(String text) {
        return new RawBlock(Shape.PARAGRAPH, Zone.STORY, text, BlockFacts.NONE, null, null);
    }
}
