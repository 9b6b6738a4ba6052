package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.internal.trace.Trace;
import java.util.Locale;

/** Tells which units of a page are its story. Immutable and thread-safe. */
public final class StoryLocator {
    /** Fewer words than this are no story to be content with. */
    private static final int FEW_WORDS = 20;

    private final TreeModel model = TreeModel.load("story-model.txt", Features.STANDARD.names());

    /**
     * Locates the story.
     *
     * @param page the page
     * @param deadline when to stop looking; lines not looked at are no story
     * @param trace hears the decisions
     * @return what is the story
     */
    public Selection locate(PageView page, Deadline deadline, Trace trace) {
        float[] looks = Looks.quick(model, page, deadline);
        Selection strict = new Selection(page, looks, Strictness.STRICT, FloorFinder.find(page, looks));
        tell(trace, strict);
        return strict.words() >= FEW_WORDS ? strict : locateMore(page, deadline, trace);
    }

    /** Lower floors need exact looks: a settled look tells lines of the story from others, but not from one another. */
    private Selection locateMore(PageView page, Deadline deadline, Trace trace) {
        float[] looks = Looks.exact(model, page, deadline);
        Selection lenient = new Selection(page, looks, Strictness.LENIENT, Strictness.LENIENT.floor());
        tell(trace, lenient);
        if (lenient.words() >= FEW_WORDS) {
            return lenient;
        }
        Selection whole = new Selection(page, looks, Strictness.WHOLE, Strictness.WHOLE.floor());
        tell(trace, whole);
        return whole;
    }

    private static void tell(Trace trace, Selection found) {
        if (!trace.isOn()) {
            return;
        }
        for (int unit = 0; unit < found.page().units.size; unit++) {
            Zone zone = found.zone(unit);
            String verdict = String.format(Locale.ROOT, "%.2f %s", found.look(unit), zone == null ? "out" : zone);
            trace.decided("locate", found.strictness().id(), Paths.of(found.page(), unit), verdict);
        }
    }
}
