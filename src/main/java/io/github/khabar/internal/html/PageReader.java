package io.github.khabar.internal.html;

import io.github.khabar.article.Warning;
import io.github.khabar.internal.html.flat.FlatPage;
import io.github.khabar.internal.html.flat.Flattener;
import io.github.khabar.internal.html.head.HeadReader;
import io.github.khabar.internal.html.locate.Evidence;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.html.locate.Selection;
import io.github.khabar.internal.html.locate.StoryLocator;
import io.github.khabar.internal.html.parse.DocumentParser;
import io.github.khabar.internal.html.parse.SourceTracking;
import io.github.khabar.internal.html.read.BlockReader;
import io.github.khabar.internal.html.read.LineJoiner;
import io.github.khabar.internal.html.read.PageSums;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.trace.Trace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML into hints and raw blocks. Immutable and thread-safe. */
public final class PageReader {
    private final HeadReader head;
    private final StoryLocator locator = new StoryLocator();
    private final LineJoiner joiner = new LineJoiner();
    private final Limits limits;
    private final DocumentParser parser;
    private final SourceTracking tracking;

    /**
     * Sets the reader up.
     *
     * @param limits what a page may cost
     * @param tracking whether blocks remember where they stand in the input
     */
    public PageReader(Limits limits, SourceTracking tracking) {
        this.limits = limits;
        this.tracking = tracking;
        head = new HeadReader(limits);
        parser = new DocumentParser(limits);
    }

    /**
     * Reads a page.
     *
     * @param html its markup
     * @param context what the caller knows about it
     * @param deadline when to stop
     * @param trace hears the decisions
     * @return the page as read
     */
    public RawPage read(String html, PageContext context, Deadline deadline, Trace trace) {
        String url = context.url() == null ? "" : context.url();
        boolean tracked = tracking == SourceTracking.ON;
        Parser settings = Parser.htmlParser().setTrackPosition(tracked);
        DocumentParser.Parsed page = parser.parse(html, url, settings, deadline);
        // Where a limit was reached jsoup may have read other characters than these.
        return read(page, tracked && page.warnings().isEmpty() ? html : null, deadline, trace);
    }

    /**
     * Reads a parsed page and leaves it untouched.
     *
     * @param document its tree
     * @param deadline when to stop
     * @param trace hears the decisions
     * @return the page as read
     */
    public RawPage read(Document document, Deadline deadline, Trace trace) {
        return read(new DocumentParser.Parsed(document, List.of()), null, deadline, trace);
    }

    private RawPage read(DocumentParser.Parsed page, @Nullable String source, Deadline deadline, Trace trace) {
        FlatPage flat = Flattener.flatten(page.document(), source, limits, deadline);
        Hints hints = head.read(flat);
        PageView view = new PageView(flat, new Evidence(flat, hints));
        Selection story = locator.locate(view, deadline, trace);
        return new RawPage(hints, new BlockReader(story, flat.media(), joiner).read(), PageSums.of(story), warnings(page, hints, flat));
    }

    private List<Warning> warnings(DocumentParser.Parsed page, Hints hints, FlatPage flat) {
        Set<Warning> warnings = new LinkedHashSet<>(page.warnings());
        warnings.addAll(hints.warnings());
        for (Limit limit : flat.reached()) {
            warnings.add(limits.reached(limit));
        }
        return List.copyOf(warnings);
    }
}
