package io.github.khabar.internal.pipeline;

import io.github.khabar.article.Warning;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import io.github.khabar.text.MarkRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns raw characters into display text and search key, and leaves out what has no words. Immutable and thread-safe. */
final class Cleaner {
    /** Blocks that are read even if the deadline has passed, so that something is left of the page. */
    private static final int ALWAYS = 32;

    private final Limits limits;

    Cleaner(Limits limits) {
        this.limits = limits;
    }

    /**
     * Cleans blocks.
     *
     * @param warnings takes a limit that is reached
     */
    List<StoryBlock> clean(List<RawBlock> blocks, Deadline deadline, Set<Warning> warnings) {
        List<StoryBlock> cleaned = new ArrayList<>(blocks.size());
        for (RawBlock block : blocks) {
            if (cleaned.size() >= ALWAYS && deadline.hasPassed()) {
                break;
            }
            MappedText display = display(block.text(), warnings);
            if (!display.text().isEmpty() || mayBeEmpty(block.shape())) {
                MappedText key = ArabicNormalizer.search().map(display.text());
                cleaned.add(new StoryBlock(block, display, key, Role.PARAGRAPH));
            }
        }
        return cleaned;
    }

    private MappedText display(String raw, Set<Warning> warnings) {
        MappedText bounded = MarkRuns.shorten(raw, limits.of(Limit.MARK_RUN));
        if (!bounded.isUnchanged()) {
            warnings.add(limits.reached(Limit.MARK_RUN));
        }
        return bounded.then(ArabicNormalizer.display().map(bounded.text()));
    }

    private static boolean mayBeEmpty(Shape shape) {
        return shape == Shape.FIGURE || shape == Shape.EMBED;
    }
}
