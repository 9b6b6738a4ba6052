package io.github.khabar.internal.classify;

import io.github.khabar.article.Image;
import io.github.khabar.article.Provenance;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageCounts;
import io.github.khabar.internal.page.PageFacts;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the pages of {@code roles.md}: one block a line, as locating hands them over. */
final class DrawnPage {
    private static final double HALF = 0.5;

    private DrawnPage() {}

    static RawPage read(String drawing) {
        Hints hints = new Hints();
        List<RawBlock> blocks = new ArrayList<>();
        for (String line : drawing.lines().toList()) {
            int bar = line.indexOf(" | ");
            int sign = line.indexOf(" = ");
            if (sign > 0 && (bar < 0 || sign < bar)) {
                hints.add(HintKey.valueOf(line.substring(0, sign)), line.substring(sign + 3), Provenance.META, "drawn");
            } else {
                blocks.add(block(line.substring(0, bar).split(" "), line.substring(bar + 3)));
            }
        }
        return new RawPage(hints, blocks, new PageFacts(0, 0, 0, 0, 0, 1, blocks.size(), new PageCounts()), List.of());
    }

    private static RawBlock block(String[] form, String text) {
        Shape shape = shape(form[1]);
        double links = 0;
        double bold = 0;
        String label = "";
        for (int at = 2; at < form.length; at++) {
            switch (form[at]) {
                case "bold" -> bold = 1;
                case "link" -> links = 1;
                case "half" -> links = HALF;
                default -> label = form[at].substring(1);
            }
        }
        int level = shape == Shape.HEADING ? form[1].charAt(1) - '0' : 0;
        Image image = shape == Shape.FIGURE ? Image.of("https://example.org/a.jpg", text, null) : null;
        Zone zone = Zone.valueOf(form[0].toUpperCase(Locale.ROOT));
        return new RawBlock(shape, zone, text, new BlockFacts(level, links, bold, label, null, null), image, null);
    }

    private static Shape shape(String name) {
        return switch (name) {
            case "p" -> Shape.PARAGRAPH;
            case "li" -> Shape.LIST_ITEM;
            case "quote" -> Shape.BLOCK_QUOTE;
            case "pull" -> Shape.PULL_QUOTE;
            case "row" -> Shape.TABLE_ROW;
            case "pre" -> Shape.PREFORMATTED;
            case "figure" -> Shape.FIGURE;
            case "embed" -> Shape.EMBED;
            default -> Shape.HEADING;
        };
    }

    static List<StoryBlock> clean(List<RawBlock> blocks) {
        return blocks.stream().map(DrawnPage::clean).toList();
    }

    private static StoryBlock clean(RawBlock raw) {
        MappedText display = ArabicNormalizer.display().map(raw.text());
        return new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), Role.PARAGRAPH);
    }
}
