package io.github.khabar.internal.page;

import io.github.khabar.article.SourceSpan;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text into raw blocks. Every line is a block, unless the text is wrapped: there a blank line parts two blocks. Lines
 * that begin with a bullet are items of a list. Immutable and thread-safe.
 */
public final class TextReader {
    /** Lines beyond the limit of blocks: a headline and what stands around it are no blocks. */
    private static final int ABOVE_THE_BODY = 8;

    private final Limits limits;

    /**
     * Sets the reader up.
     *
     * @param limits how many blocks there may be
     */
    public TextReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @return its blocks in order
     */
    public RawPage read(String text) {
        List<TextLine> lines = TextLine.of(text);
        List<TextLine> joined = Wrapping.isWrapped(lines) ? Wrapping.join(lines) : lines;
        int count = (int) Math.min(joined.size(), (long) limits.of(Limit.BLOCKS) + ABOVE_THE_BODY);
        List<RawBlock> blocks = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            blocks.add(block(joined, at));
        }
        List<Warning> warnings = count < joined.size() ? List.of(limits.reached(Limit.BLOCKS)) : List.of();
        return new RawPage(new Hints(), blocks, PageFacts.ofText(text.length()), warnings);
    }

    private static RawBlock block(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        if (line.hasBullet() && (isItem(lines, at - 1) || isItem(lines, at + 1))) {
            TextLine item = line.withoutBullet();
            BlockFacts facts = new BlockFacts(1, 0, 0, "", null, null);
            return new RawBlock(Shape.LIST_ITEM, Zone.STORY, item.text(), facts, null, source(item));
        }
        return new RawBlock(Shape.PARAGRAPH, Zone.STORY, line.text(), BlockFacts.NONE, null, source(line));
    }

    /** One line with a bullet is a dash of speech or a credit; a list has two. */
    private static boolean isItem(List<TextLine> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).hasBullet();
    }

    private static SourceMap source(TextLine line) {
        int offset = line.start();
        return (start, end) -> new SourceSpan(offset + start, offset + end);
    }
}
