package io.github.khabar.internal.html;

import io.github.khabar.internal.page.Zone;
import io.github.khabar.internal.trace.Trace;
import java.util.Locale;

/** Tells which units of a page are its story. Immutable and thread-safe. */
final class StoryLocator {
    /** Fewer words than this are no story to be content with. */
    private static final int FEW_WORDS = 20;

    private final TreeModel model = TreeModel.load("story-model.txt", Features.STANDARD.names());

    /** Locates the story. */
    Selection locate(PageView page, Trace trace) {
        float[] looks = look(page);
        for (Strictness strictness : Strictness.values()) {
            float floor = strictness == Strictness.STRICT ? FloorFinder.find(page, looks) : strictness.floor();
            Selection found = new Selection(page, looks, strictness, floor);
            tell(trace, found);
            if (found.words() >= FEW_WORDS || strictness == Strictness.WHOLE) {
                return found;
            }
        }
        throw new AssertionError("the last strictness takes whatever there is");
    }

    private float[] look(PageView page) {
        float[] looks = new float[page.units.size];
        Row row = new Row(Features.STANDARD.names().size());
        for (int unit = 0; unit < looks.length; unit++) {
            if (!page.isPlainlyOut(unit)) {
                Features.STANDARD.write(page, unit, row);
                looks[unit] = model.probability(row.values);
            }
        }
        return looks;
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
