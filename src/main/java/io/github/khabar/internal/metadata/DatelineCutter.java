package io.github.khabar.internal.metadata;

import io.github.khabar.article.TextSpan;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.SourceMap;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the dateline out of the story: what it says stands in the article's own fields. Thread-safe; has no state. */
final class DatelineCutter {
    private static final int SHORTEST_REST = 20; // characters

    private DatelineCutter() {}

    /**
     * Cuts a dateline off.
     *
     * @param page the page
     * @param block the paragraph that begins with it
     * @param dateline what was read there
     * @return the page whose paragraph begins with the story's own words; a line that is nothing but dateline becomes a byline
     */
    static ClassifiedPage cut(ClassifiedPage page, StoryBlock block, Dateline dateline) {
        int length = block.display().text().length();
        if (dateline.isEmpty() || dateline.end() < length && length - dateline.end() < SHORTEST_REST) {
            return page;
        }
        List<StoryBlock> blocks = new ArrayList<>(page.blocks());
        StoryBlock rest = dateline.end() == length ? block.as(Role.BYLINE) : from(block, dateline.end());
        blocks.set(blocks.indexOf(block), rest);
        return new ClassifiedPage(page.kind(), page.confidence(), blocks);
    }

    private static StoryBlock from(StoryBlock block, int start) {
        TextSpan rest = new TextSpan(start, block.display().text().length());
        int cut = block.display().toOriginal(rest).start();
        RawBlock raw = block.raw();
        RawBlock shorter = new RawBlock(
                raw.shape(), raw.zone(), raw.text().substring(cut), raw.facts(), raw.image(), shifted(raw.source(), cut));
        MappedText display = ArabicNormalizer.display().map(shorter.text());
        return new StoryBlock(shorter, display, ArabicNormalizer.search().map(display.text()), block.role());
    }

    private static @Nullable SourceMap shifted(@Nullable SourceMap source, int by) {
        return source == null ? null : (start, end) -> source.toSource(start + by, end + by);
    }
}
