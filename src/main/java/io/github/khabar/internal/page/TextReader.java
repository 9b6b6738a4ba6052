package io.github.khabar.internal.page;

import java.util.List;

/** Reads plain text into raw blocks: a blank line parts two blocks. */
public final class TextReader {

    /**
     * Reads a text.
     *
     * @param text any text
     * @return its blocks in order
     */
    public RawPage read(String text) {
        List<RawBlock> blocks = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(RawBlock::ofText)
                .toList();
        return new RawPage(new Hints(), blocks, PageFacts.ofText(text.length()), List.of());
    }
}
