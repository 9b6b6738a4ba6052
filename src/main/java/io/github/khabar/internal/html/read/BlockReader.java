package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.MediaList;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.flat.TrackedOrigins;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.html.locate.Selection;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.EntryTime;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.SourceMap;
import io.github.khabar.internal.page.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the units of the story and its surroundings into raw blocks. Used by one call. */
public final class BlockReader {
    private final Selection selection;
    private final PageView page;
    private final MediaList media;
    private final Captions captions;
    private final FigureReader figures;
    private final FactsReader facts;
    private final LineJoiner joiner;
    private final PullQuotes pulls;
    private final EntryFinder entries;
    private final List<RawBlock> blocks = new ArrayList<>();

    public BlockReader(Selection selection, MediaList media, LineJoiner joiner) {
        this.selection = selection;
        this.media = media;
        this.joiner = joiner;
        page = selection.page();
        pulls = new PullQuotes(selection);
        entries = EntryFinder.find(selection);
        captions = new Captions(page, media);
        Labels labels = new Labels(page.tree);
        figures = new FigureReader(page, media, captions, labels);
        facts = new FactsReader(page, labels);
    }

    public List<RawBlock> read() {
        int picture = 0;
        int unit = 0;
        while (unit < page.units.size) {
            while (picture < media.size && media.unit[picture] <= unit) {
                figure(picture++, unit);
            }
            unit = block(unit);
        }
        return blocks;
    }

    /** A picture stands in the story where the lines around it do. */
    private void figure(int index, int unit) {
        int element = media.element[index];
        Zone zone = selection.range(unit);
        zone = zone == null && selection.closesWith(element) ? Zone.STORY : zone;
        RawBlock figure = zone == null || hasWords(element) ? null : figures.read(index, zone);
        if (figure != null) {
            blocks.add(figure);
        }
    }

    /** Whether the page prints the words of an embedded post, which are blocks themselves. */
    private boolean hasWords(int element) {
        for (int unit = page.tree.firstUnit[element]; unit < page.tree.endUnit[element]; unit++) {
            if (page.tree.tag[element] == TagCode.QUOTE && selection.zone(unit) == Zone.STORY) {
                return true;
            }
        }
        return false;
    }

    /** Reads the block that begins with a unit; gives the unit after it. */
    private int block(int unit) {
        Zone zone = selection.zone(unit);
        if (zone == null || entries.isTime(unit) || captions.mediaOf(unit) != Captions.NONE || page.units.words[unit] == 0) {
            return unit + 1;
        }
        Shape shape = shape(unit);
        int last = zone == Zone.STORY ? last(unit, shape) : unit;
        Shape told = shape == Shape.BLOCK_QUOTE && zone == Zone.STORY && pulls.isOne(unit) ? Shape.PULL_QUOTE : shape;
        BlockLines lines = new BlockLines(page.units, unit, last, shape);
        String text = zone == Zone.STORY || shape == Shape.HEADING ? lines.text() : opened(unit);
        SourceMap source = text.length() == lines.length() ? source(lines) : null;
        EntryTime entry = entries.opening(unit);
        BlockFacts read = facts.read(unit, last, shape);
        blocks.add(new RawBlock(told, zone, text, entry == null ? read : read.opening(entry), null, source));
        return last + 1;
    }

    private Shape shape(int unit) {
        Shape shape = Shapes.of(page, unit);
        return shape == Shape.LIST_ITEM && entries.isInItem(unit) ? Shape.PARAGRAPH : shape;
    }

    private String opened(int unit) {
        return page.units.seams.open(page.units.text, page.units.from[unit], page.units.to[unit]);
    }

    /** The last unit that belongs to the same block. */
    private int last(int unit, Shape shape) {
        int last = unit;
        while (last + 1 < page.units.size && selection.zone(last + 1) == Zone.STORY && goesOn(last, shape)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int last, Shape shape) {
        if (shape == Shape.PREFORMATTED) {
            return page.units.owner[last] == page.units.owner[last + 1];
        }
        boolean text = shape == Shape.PARAGRAPH || shape == Shape.LIST_ITEM || shape == Shape.BLOCK_QUOTE;
        return text && shape(last + 1) == shape && joiner.continues(page, last, last + 1);
    }

    private @Nullable SourceMap source(BlockLines lines) {
        return page.units.origins instanceof TrackedOrigins tracked ? BlockSource.of(lines, tracked) : null;
    }
}
