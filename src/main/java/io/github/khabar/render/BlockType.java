package io.github.khabar.render;

import io.github.khabar.article.Block;
import io.github.khabar.article.BlockQuote;
import io.github.khabar.article.Embed;
import io.github.khabar.article.Figure;
import io.github.khabar.article.ListItem;
import io.github.khabar.article.Paragraph;
import io.github.khabar.article.Preformatted;
import io.github.khabar.article.PullQuote;
import io.github.khabar.article.Subheading;

/** The kinds of block as the renderers name them. */
enum BlockType {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTE,
    TABLE_ROW,
    PREFORMATTED,
    CAPTION,
    EMBED;

    static BlockType of(Block block) {
        if (block instanceof Paragraph) {
            return PARAGRAPH;
        }
        if (block instanceof Subheading) {
            return HEADING;
        }
        if (block instanceof ListItem) {
            return LIST_ITEM;
        }
        if (block instanceof BlockQuote || block instanceof PullQuote) {
            return QUOTE;
        }
        return besideTheText(block);
    }

    private static BlockType besideTheText(Block block) {
        if (block instanceof Figure) {
            return CAPTION;
        }
        if (block instanceof Preformatted) {
            return PREFORMATTED;
        }
        return block instanceof Embed ? EMBED : TABLE_ROW;
    }
}
