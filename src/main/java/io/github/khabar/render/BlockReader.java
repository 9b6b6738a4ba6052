package io.github.khabar.render;

import io.github.khabar.article.ArticleText;
import io.github.khabar.article.Block;
import io.github.khabar.article.BlockPosition;
import io.github.khabar.article.BlockQuote;
import io.github.khabar.article.Embed;
import io.github.khabar.article.Figure;
import io.github.khabar.article.Image;
import io.github.khabar.article.ListItem;
import io.github.khabar.article.Paragraph;
import io.github.khabar.article.Preformatted;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TableRow;
import io.github.khabar.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Builds blocks from their JSON. */
final class BlockReader {

    private BlockReader() {}

    static List<Block> read(List<JsonObject> objects) {
        List<Block> blocks = new ArrayList<>();
        int length = 0;
        for (JsonObject object : objects) {
            TextSpan span = ArticleText.next(length, object.text("text", "").length());
            length = span.end();
            blocks.add(block(object, BlockPosition.of(span)));
        }
        return blocks;
    }

    private static Block block(JsonObject object, BlockPosition position) {
        String text = object.text("text", "");
        return switch (ArticleJsonReader.constant(BlockType.class, object.text("type", "paragraph"))) {
            case PARAGRAPH -> new Paragraph(text, position);
            case HEADING -> new Subheading(text, (int) object.number("level"), position);
            case LIST_ITEM -> new ListItem(text, 1, position);
            case QUOTE -> new BlockQuote(text, position);
            case TABLE_ROW -> new TableRow(text, position);
            case PREFORMATTED -> new Preformatted(text, position);
            case CAPTION -> new Figure(Image.of(null, text.isEmpty() ? null : text, null), position);
            case EMBED -> new Embed(text, position);
        };
    }
}
