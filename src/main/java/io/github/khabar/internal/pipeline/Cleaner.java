package io.github.khabar.internal.pipeline;

import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Turns raw characters into display text and search key, and leaves out what has no words. Thread-safe. */
final class Cleaner {
    /** Blocks that are read even if the deadline has passed, so that something is left of the page. */
    private static final int ALWAYS = 32;

    List<StoryBlock> clean(List<RawBlock> blocks, Deadline deadline) {
        List<StoryBlock> cleaned = new ArrayList<>(blocks.size());
        for (RawBlock block : blocks) {
            if (cleaned.size() >= ALWAYS && deadline.hasPassed()) {
                break;
            }
            MappedText display = ArabicNormalizer.display().map(block.text());
            if (!display.text().isEmpty() || mayBeEmpty(block.shape())) {
                MappedText key = ArabicNormalizer.search().map(display.text());
                cleaned.add(new StoryBlock(block, display, key, Role.PARAGRAPH));
            }
        }
        return cleaned;
    }

    private static boolean mayBeEmpty(Shape shape) {
        return shape == Shape.FIGURE || shape == Shape.EMBED;
    }
}
