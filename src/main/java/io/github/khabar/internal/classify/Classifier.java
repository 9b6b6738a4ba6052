package io.github.khabar.internal.classify;

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
        Lines lines = roles(hints, facts, blocks, trace);
        KindTeller.Told told = KindTeller.tell(new KindView(hints, facts, lines), trace);
        return new ClassifiedPage(told.kind(), told.confidence(), lines.classified());
    }

    /** Gives the lines of a page their roles. */
    static Lines roles(Hints hints, PageFacts facts, List<StoryBlock> blocks, Trace trace) {
        Lines lines = new Lines(blocks, facts, new Stated(hints), trace);
        if (lines.isText()) {
            TextOpening.read(lines);
        } else {
            int headline = HeadlineVote.find(lines, lines.stated());
            if (headline >= 0 && BrokenHeadline.goesOn(lines, headline)) {
                return roles(hints, facts, BrokenHeadline.join(blocks, headline), trace);
            }
            if (headline >= 0) {
                lines.headline(headline, "headline-vote");
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            if (lines.isOpen(at)) {
                read(new Place(lines, at));
            }
        }
        return lines;
    }

    private static boolean read(Place place) {
        return switch (place.line().zone()) {
            case TOP -> TopRules.read(place);
            case STORY -> StoryRules.read(place);
            case BOTTOM -> BottomRules.read(place);
        };
    }
}
