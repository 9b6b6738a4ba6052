package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Block;
import io.github.khabar.article.Figure;
import io.github.khabar.article.ListItem;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TableRow;
import io.github.khabar.article.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * Writes an article as Markdown (CommonMark with footnotes and tables of GitHub), for language models and notes. Each
 * quotation is followed by a footnote that repeats its words and says who speaks. Thread-safe; has no state.
 */
public final class ArticleMarkdown {
    private final Article article;
    private final StringBuilder out = new StringBuilder();

    private ArticleMarkdown(Article article) {
        this.article = article;
    }

    /**
     * Writes the story: headline, standfirst, blocks and footnotes.
     *
     * @param article the article
     * @return Markdown, ended by a line feed
     */
    public static String write(Article article) {
        return new ArticleMarkdown(article).write();
    }

    /**
     * Writes the story under a head of YAML with everything that the article states about itself.
     *
     * @param article the article
     * @return YAML between lines of three hyphens, then Markdown, ended by a line feed
     */
    public static String writeWithFrontMatter(Article article) {
        return FrontMatter.of(article) + "\n" + write(article);
    }

    private String write() {
        article.kicker().ifPresent(kicker -> paragraph("*" + MarkdownText.escape(kicker) + "*"));
        article.headline().ifPresent(headline -> paragraph("# " + marked(headline, Quotation.Place.HEADLINE)));
        article.standfirst().ifPresent(line -> paragraph("**" + marked(line, Quotation.Place.STANDFIRST).strip() + "**"));
        Block before = null;
        LiveTimes times = new LiveTimes(article);
        for (Block block : article.blocks()) {
            Optional<LiveUpdate> update = times.opening(block);
            update.ifPresent(entry -> paragraph("**" + MarkdownText.escape(LiveTimes.words(entry)) + "**"));
            block(block, update.isEmpty() && before != null && BlockType.of(before) == BlockType.of(block));
            before = block;
        }
        footnotes();
        return out.toString();
    }

    private String marked(String text, Quotation.Place place) {
        return inline(text, new TextSpan(0, text.length()), place);
    }

    private void block(Block block, boolean sameAsBefore) {
        String text = inline(block.text(), block.span(), Quotation.Place.BODY);
        switch (BlockType.of(block)) {
            case HEADING -> paragraph("#".repeat(((Subheading) block).level()) + " " + text.replace('\n', ' '));
            case LIST_ITEM -> item((ListItem) block, text, sameAsBefore);
            case QUOTE, EMBED -> quoted(text);
            case TABLE_ROW -> row(block, sameAsBefore);
            case PREFORMATTED -> paragraph(MarkdownText.lines(text));
            case CAPTION -> figure((Figure) block);
            default -> paragraph(MarkdownText.lines(text));
        }
    }

    private void item(ListItem item, String text, boolean sameAsBefore) {
        gap(sameAsBefore);
        String indent = "  ".repeat(item.depth() - 1);
        out.append(indent).append("- ").append(text.replace("\n", "\\\n" + indent + "  ")).append('\n');
    }

    private void quoted(String text) {
        if (!text.isEmpty()) {
            paragraph("> " + text.replace("\n", "\\\n> "));
        }
    }

    /** A table must have a head; the page's first row need not be one. */
    private void row(Block row, boolean sameAsBefore) {
        List<String> cells = ((TableRow) row).cells();
        gap(sameAsBefore);
        if (!sameAsBefore) {
            out.append("| ".repeat(cells.size())).append("|\n").append("| --- ".repeat(cells.size())).append("|\n");
        }
        cells.forEach(cell -> out.append("| ").append(MarkdownText.escape(cell).replace("|", "\\|")).append(' '));
        out.append("|\n");
    }

    private void figure(Figure figure) {
        String caption = MarkdownText.escape(figure.text());
        String credit = figure.image().credit().map(c -> " *(" + MarkdownText.escape(c) + ")*").orElse("");
        String picture = figure.image().url().flatMap(SafeUrl::of).map(url -> "![" + caption + "](<" + url + ">)").orElse(caption);
        if (!(picture + credit).isEmpty()) {
            paragraph(picture + credit);
        }
    }

    private void paragraph(String text) {
        gap(false);
        out.append(text).append('\n');
    }

    private void gap(boolean tight) {
        if (!out.isEmpty() && !tight) {
            out.append('\n');
        }
    }

    /** Text with a footnote mark behind each quotation. */
    private String inline(String text, TextSpan range, Quotation.Place place) {
        StringBuilder result = new StringBuilder();
        int waiting = -1;
        for (Passage passage : Passage.cut(text, range, place, article.quotations())) {
            int closing = waiting < 0 ? 0 : MarkdownText.closingMarks(passage.text());
            result.append(MarkdownText.escape(passage.text().substring(0, closing)));
            reference(result, waiting);
            result.append(MarkdownText.escape(passage.text().substring(closing)));
            waiting = passage.ends() ? passage.quotation() : -1;
        }
        reference(result, waiting);
        return result.toString();
    }

    private static void reference(StringBuilder result, int quotation) {
        if (quotation >= 0) {
            result.append("[^").append(quotation + 1).append(']');
        }
    }

    private void footnotes() {
        for (int number = 0; number < article.quotations().size(); number++) {
            Quotation quotation = article.quotations().get(number);
            gap(number > 0);
            out.append("[^").append(number + 1).append("]: ").append(footnote(quotation)).append('\n');
        }
    }

    private static String footnote(Quotation quotation) {
        String speaker = quotation.speaker().map(ArticleMarkdown::speaker).orElse("?");
        String cue = quotation.cue().map(c -> ", " + MarkdownText.escape(c)).orElse("");
        String medium = quotation.medium().map(m -> ", via " + MarkdownText.escape(m)).orElse("");
        String words = MarkdownText.escape(quotation.text().replace('\n', ' '));
        return speaker + " [" + Words.lower(quotation.kind()) + cue + medium + "]: " + words;
    }

    private static String speaker(Speaker speaker) {
        String role = speaker.role().map(r -> " (" + MarkdownText.escape(r) + ")").orElse("");
        return "**" + MarkdownText.escape(speaker.name()) + "**" + role;
    }
}
