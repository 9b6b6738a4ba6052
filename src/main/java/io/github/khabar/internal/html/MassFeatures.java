package io.github.khabar.internal.html;

import java.util.ArrayList;
import java.util.List;

/** What the first look at all units says about the surroundings of one: how much of the story stands before, after and around it. */
final class MassFeatures implements FeatureGroup {
    private static final int REACH = 3;

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int step = -REACH; step <= REACH; step++) {
            names.add("look" + (step > 0 ? "+" : "") + step);
        }
        names.addAll(List.of(
                "massBefore", "massAfter", "massWords", "massShare", "look.1", "massIn.1", "look.2", "massIn.2", "look.3", "massIn.3",
                "lookStyle", "lookSiblings", "coreInside", "coreLook", "sureBefore", "sureAfter", "massNear"));
        return names;
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        Mass mass = page.mass();
        for (int step = -REACH; step <= REACH; step++) {
            row.put(mass.look(unit + step));
        }
        double total = Math.max(1, mass.total());
        row.put(mass.before(unit) / total)
                .put((mass.total() - mass.before(unit + 1)) / total)
                .log(mass.total())
                .put(mass.total() / Math.max(1, page.total(page.words)));
        containers(page, mass, unit, row);
        Styles styles = page.styles();
        row.put(mass.styleLook(styles.page(unit))).put(mass.styleLook(styles.beside(unit)));
        int core = mass.core();
        row.put(page.tree.within(page.units.owner[unit], core))
                .put(mass.lookIn(core))
                .put(mass.sureBefore(unit))
                .put(mass.sureAfter(unit))
                .put(mass.near(unit));
    }

    private static void containers(PageView page, Mass mass, int unit, Row row) {
        int container = page.units.owner[unit];
        for (int level = 0; level < 3; level++) {
            container = page.wider(container);
            row.put(mass.lookIn(container)).put(mass.in(container) / Math.max(1, mass.total()));
        }
    }
}
