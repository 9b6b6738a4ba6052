package io.github.khabar.internal.html.locate;

import java.util.List;

/** Whether the page says the same more than once, and whether the elements around a unit are repeated beside each other. */
final class EchoFeatures implements FeatureGroup {
    private static final int LEVELS = 8;

    @Override
    public List<String> names() {
        return List.of("saidBefore", "saidAfter", "repeats", "repeatLevel", "repeatWords", "repeatShare");
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        row.put(page.hints.saidBefore(unit)).put(page.hints.saidAfter(unit));
        Repeats repeats = page.repeats();
        int best = 0;
        int level = 0;
        int group = -1;
        int at = page.units.owner[unit];
        for (int step = 0; step < LEVELS && at > 0; step++) {
            if (repeats.count(at) > best) {
                best = repeats.count(at);
                level = step;
                group = at;
            }
            at = page.tree.parent[at];
        }
        row.put(best)
                .put(level)
                .put(group < 0 ? 0 : PageView.ratio(repeats.words(group), best))
                .put(group < 0 ? 0 : PageView.ratio(repeats.words(group), page.total(page.words)));
    }
}
