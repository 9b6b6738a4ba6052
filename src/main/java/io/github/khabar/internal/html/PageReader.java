package io.github.khabar.internal.html;

import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML into hints and raw blocks. Immutable and thread-safe. */
public final class PageReader {
    private final HeadReader head = new HeadReader();
    private final StoryLocator locator = new StoryLocator();

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
        FlatPage flat = Flattener.flatten(document, null);
        PageView view = new PageView(flat, new Evidence(flat, hints));
        Selection story = locator.locate(view, trace);
        return new RawPage(hints, new BlockReader(story).read(), PageSums.of(story), warnings(hints, flat));
    }

    private static List<Warning> warnings(Hints hints, FlatPage flat) {
        List<Warning> warnings = new ArrayList<>(hints.warnings());
        if (flat.cut()) {
            warnings.add(new Warning(Warning.Kind.LIMIT_REACHED, "maxElements = " + Flattener.MAX_ELEMENTS));
        }
        return warnings;
    }
}
