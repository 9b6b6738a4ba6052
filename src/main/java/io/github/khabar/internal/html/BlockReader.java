package io.github.khabar.internal.html;

import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.Zone;
import java.util.ArrayList;
import java.util.List;

/** Turns the units of the story and its surroundings into raw blocks. Used by one call. */
final class BlockReader {
    private final Selection selection;
    private final PageView page;
    private final FactsReader facts;

    BlockReader(Selection selection) {
        this.selection = selection;
        page = selection.page();
        facts = new FactsReader(page);
    }

    List<RawBlock> read() {
        List<RawBlock> blocks = new ArrayList<>();
        for (int unit = 0; unit < page.units.size; unit++) {
            Zone zone = selection.zone(unit);
            if (zone != null) {
                blocks.add(block(unit, zone));
            }
        }
        return blocks;
    }

    private RawBlock block(int unit, Zone zone) {
        Shape shape = Shapes.of(page, unit);
        return new RawBlock(shape, zone, page.units.textOf(unit), facts.read(unit, shape), null, null);
    }
}
