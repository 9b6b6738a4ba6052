package io.github.khabar.internal.classify;

import io.github.khabar.article.PageKind;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageFacts;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.trace.Trace;
import java.util.List;

/** Gives every block its role and the page its kind. Immutable and thread-safe. */
public final class Classifier {

    /**
     * Classifies a page or text.
     *
     * @param hints what the head states; empty for plain text
     * @param facts sums over the page
     * @param blocks its cleaned blocks in document order, each with the role {@link Role#PARAGRAPH}
     * @param trace hears the decisions
     * @return the blocks with their roles and the kind of page
     */
    public ClassifiedPage classify(Hints hints, PageFacts facts, List<StoryBlock> blocks, Trace trace) {
        Lines lines = new Lines(blocks, trace);
        TextOpening.read(lines);
        StoryRules.read(lines);
        return new ClassifiedPage(blocks.isEmpty() ? PageKind.EMPTY : PageKind.ARTICLE, 0.5, lines.classified());
    }
}
