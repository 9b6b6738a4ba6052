package io.github.khabar.internal.html.parse;

import io.github.khabar.article.Warning;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Turns characters into a tree under limits. Below the limits the tree is that of {@code Jsoup.parse} but for what nobody
 * reads, the text of scripts and style sheets and comments; beyond them it holds what was read until then, and a warning names
 * the limit. Where places in the input are tracked nothing is left out. Immutable and thread-safe.
 */
public final class DocumentParser {
    private final Limits limits;

    /**
     * Sets the parser up.
     *
     * @param limits what a page may cost
     */
    public DocumentParser(Limits limits) {
        this.limits = limits;
    }

    /**
     * A parsed page.
     *
     * @param document its tree
     * @param warnings which limits it reached
     */
    public record Parsed(Document document, List<Warning> warnings) {}

    /**
     * Parses a page.
     *
     * @param html its markup
     * @param url its address, or an empty string
     * @param parser jsoup's parser with the settings wanted, for this call alone
     * @param deadline when to stop
     * @return its tree, and the limits it reached
     */
    public Parsed parse(String html, String url, Parser parser, Deadline deadline) {
        TagScan scan = parser.isTrackPosition() ? TagScan.of(html, limits) : TagScan.ofLive(html, limits);
        parser.setMaxDepth(limits.of(Limit.DEPTH));
        boolean cheap = scan.bound() <= limits.of(Limit.ELEMENTS) && deadline == Deadline.NONE;
        Document whole = cheap ? whole(scan.reader(), url, parser) : null;
        if (whole != null) {
            return new Parsed(whole, warnings(scan, false));
        }
        BudgetedParse part = new BudgetedParse(limits.of(Limit.ELEMENTS), deadline);
        Document document = part.parse(scan.reader(), url, parser.newInstance());
        List<Warning> warnings = warnings(scan, part.isOverBudget());
        if (part.hasFailed()) {
            warnings.add(new Warning(Warning.Kind.MARKUP_BROKEN, "not read beyond the place where the parser failed"));
        }
        return new Parsed(document, warnings);
    }

    /** The tree as jsoup makes it, or null where jsoup fails: it throws when it trips over its own state. */
    private static @Nullable Document whole(Reader html, String url, Parser parser) {
        try {
            return parser.parseInput(html, url);
        } catch (RuntimeException broken) {
            return null;
        }
    }

    private List<Warning> warnings(TagScan scan, boolean overBudget) {
        List<Warning> warnings = new ArrayList<>();
        if (scan.hasCutName()) {
            warnings.add(limits.reached(Limit.TAG_NAME_CHARS));
        }
        if (scan.hasTooManyTags() || overBudget) {
            warnings.add(limits.reached(Limit.ELEMENTS));
        }
        return warnings;
    }
}
