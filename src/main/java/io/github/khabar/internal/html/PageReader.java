package io.github.khabar.internal.html;

import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.PageFacts;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.internal.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML into hints and raw blocks. Immutable and thread-safe. */
public final class PageReader {
    private final HeadReader head = new HeadReader();

    /**
     * Reads a page.
     *
     * @param html its markup
     * @param context what the caller knows about it
     * @param trace hears the decisions
     * @return the page as read
     */
    public RawPage read(String html, PageContext context, Trace trace) {
        return read(Jsoup.parse(html, context.url() == null ? "" : context.url()), context, trace);
    }

    /**
     * Reads a parsed page and leaves it untouched.
     *
     * @param document its tree
     * @param context what the caller knows about it
     * @param trace hears the decisions
     * @return the page as read
     */
    public RawPage read(Document document, PageContext context, Trace trace) {
        Hints hints = head.read(document, context);
        List<RawBlock> blocks = new ArrayList<>();
        for (Element heading : document.select("h1")) {
            blocks.add(new RawBlock(Shape.HEADING, Zone.TOP, heading.text(), new BlockFacts(1, 0, 0, "", null), null, null));
        }
        for (Element paragraph : document.select("p")) {
            if (paragraph.hasText()) {
                blocks.add(RawBlock.ofText(paragraph.text()));
            }
        }
        return new RawPage(hints, blocks, PageFacts.ofText(document.text().length()), hints.warnings());
    }
}
