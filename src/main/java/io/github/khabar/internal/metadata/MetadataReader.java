package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.PageKind;
import io.github.khabar.internal.limit.Bound;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;

/** Reads and reconciles what a newsroom states about its story. Immutable and thread-safe. */
public final class MetadataReader {
    private final Limits limits;

    /**
     * Sets the stage up.
     *
     * @param limits how many authors, tags and images are read
     */
    public MetadataReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads the metadata of a page or text into an article.
     *
     * @param hints what the head states; empty for plain text
     * @param page the classified blocks
     * @param context what the caller knows about the page
     * @param article takes headline, byline, dates and all the rest
     * @return the page without its dateline
     */
    public ClassifiedPage read(Hints hints, ClassifiedPage page, PageContext context, ArticleBuilder article) {
        PageLines lines = new PageLines(page);
        Slots slots = new Slots(hints);
        Bound bound = new Bound(limits, Limit.METADATA_VALUES);
        new HeadlineResolver(slots, bound).into(hints, lines, article);
        StoryBlock headline = lines.first(Role.HEADLINE);
        SectionResolver sections = new SectionResolver(slots, headline == null ? "" : PageLines.text(headline));
        sections.read(hints, lines);
        sections.into(article);
        StoryBlock first = lines.first(Role.PARAGRAPH);
        Dateline dateline = first == null ? Dateline.NONE : new DatelineParser(slots).parse(PageLines.text(first));
        CreditResolver credits = new CreditResolver(slots, bound);
        credits.sections(sections.steps());
        if (sections.columnist() != null) {
            credits.columnist(sections.columnist());
        }
        credits.dateline(dateline);
        credits.lines(lines);
        credits.hints(hints);
        credits.into(article);
        DateStatements dates = new DateStatements(context);
        dates.addresses(hints);
        dates.hints(hints);
        dates.lines(lines.credits());
        dates.dateline(dateline);
        NewsDate day = new DateResolver(dates).into(article);
        TagReader.read(hints, lines, bound, article);
        article.images(ImageReader.read(hints, lines, bound));
        Addresses.read(hints, context, article);
        article.warnings(BidiChecks.warnings(hints)).warnings(bound.warnings());
        ClassifiedPage told = first == null ? page : DatelineCutter.cut(page, first, dateline);
        return page.kind() == PageKind.LIVE_BLOG ? new EntryTimes(hints, context, day).read(told) : told;
    }
}
