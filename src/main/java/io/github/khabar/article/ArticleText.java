package io.github.khabar.article;

import java.util.ArrayList;
import java.util.List;

/** How the texts of blocks make the text of an article: joined by a blank line, blocks without text left out. */
public final class ArticleText {

    /** What stands between two blocks. */
    public static final String SEPARATOR = "\n\n";

    private ArticleText() {}

    /**
     * Joins the texts of blocks.
     *
     * @param blocks the blocks, each with its range in the joined text
     * @return the joined text
     * @throws IllegalStateException if a block's span does not cover its own words in the joined text
     */
    public static String of(List<? extends Block> blocks) {
        List<String> texts = new ArrayList<>(blocks.size());
        int length = 0;
        for (Block block : blocks) {
            TextSpan span = next(length, block.text().length());
            if (span.start() != block.span().start() || span.end() != block.span().end()) {
                throw new IllegalStateException("block at " + block.span() + " stands at " + span);
            }
            if (!span.isEmpty()) {
                texts.add(block.text());
                length = span.end();
            }
        }
        return String.join(SEPARATOR, texts); // copies each once; a builder would copy while it grows
    }

    /**
     * Gives the span of the next block.
     *
     * @param length length of the text joined so far
     * @param blockLength length of the block's text
     * @return the block's range in the joined text; empty, at the end of the text so far, for a block without text
     */
    public static TextSpan next(int length, int blockLength) {
        int start = length == 0 || blockLength == 0 ? length : length + SEPARATOR.length();
        return new TextSpan(start, start + blockLength);
    }
}
