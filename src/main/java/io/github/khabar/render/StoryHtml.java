package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Block;
import io.github.khabar.article.Figure;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TableRow;
import io.github.khabar.article.TextSpan;
import java.util.Optional;

/** The story as HTML, its quotations marked and coloured by speaker. Used by one call. */
final class StoryHtml {
    private static final int COLOURS = 8;

    private final Article article;
    private final WhoSaidWhat said;
    private final StringBuilder out = new StringBuilder();

    StoryHtml(Article article, WhoSaidWhat said) {
        this.article = article;
        this.said = said;
    }

    /** {@return an {@code article} element in the direction and language of the text} */
    String write() {
        out.append("<article dir=\"").append(Words.lower(article.direction())).append('"');
        article.language().ifPresent(code -> out.append(" lang=\"").append(HtmlText.escape(code)).append('"'));
        out.append(">\n<header>\n");
        article.kicker().ifPresent(kicker -> element("p class=\"kicker\"", running(kicker)));
        article.headline().ifPresent(headline -> element("h1", marked(headline, Quotation.Place.HEADLINE)));
        article.standfirst().ifPresent(line -> element("p class=\"standfirst\"", marked(line, Quotation.Place.STANDFIRST)));
        metadata();
        out.append("</header>\n");
        BlockType before = BlockType.PARAGRAPH;
        LiveTimes times = new LiveTimes(article);
        for (Block block : article.blocks()) {
            Optional<LiveUpdate> update = times.opening(block);
            if (update.isPresent()) {
                group(before, BlockType.PARAGRAPH);
                before = BlockType.PARAGRAPH;
                time(update.get());
            }
            group(before, BlockType.of(block));
            block(block);
            before = BlockType.of(block);
        }
        group(before, BlockType.PARAGRAPH);
        return out.append("</article>\n").toString();
    }

    private void metadata() {
        String parts = String.join(" · ", MetadataLine.parts(article).stream().map(HtmlText::isolated).toList());
        if (!parts.isEmpty()) {
            element("p class=\"metadata\"", parts);
        }
    }

    private void time(LiveUpdate update) {
        String stamp = update.time().map(time -> " datetime=\"" + HtmlText.escape(time.iso()) + "\"").orElse("");
        element("p class=\"time\"", "<time" + stamp + ">" + HtmlText.isolated(LiveTimes.words(update)) + "</time>");
    }

    /** Items and rows stand in a list or table of their own. */
    private void group(BlockType before, BlockType now) {
        if (before != now) {
            out.append(before == BlockType.LIST_ITEM ? "</ul>\n" : before == BlockType.TABLE_ROW ? "</table></div>\n" : "");
            out.append(now == BlockType.LIST_ITEM ? "<ul>\n" : now == BlockType.TABLE_ROW ? "<div class=\"wide\"><table>\n" : "");
        }
    }

    private void block(Block block) {
        String text = text(block.text(), block.span(), Quotation.Place.BODY);
        switch (BlockType.of(block)) {
            case HEADING -> element("h" + ((Subheading) block).level(), text);
            case LIST_ITEM -> element("li", text);
            case QUOTE -> element("blockquote", text);
            case TABLE_ROW -> element("tr", cells((TableRow) block));
            case PREFORMATTED -> element("p class=\"lines\"", text);
            case CAPTION -> figure((Figure) block, text);
            case EMBED -> embed(text);
            default -> element("p", text);
        }
    }

    private String cells(TableRow row) {
        StringBuilder cells = new StringBuilder();
        int at = row.span().start();
        for (String cell : row.cells()) {
            cells.append("<td>").append(text(cell, new TextSpan(at, at + cell.length()), Quotation.Place.BODY)).append("</td>");
            at += cell.length() + TableRow.SEPARATOR.length();
        }
        return cells.toString();
    }

    /** Linked, not shown: the page must be readable without loading anything. */
    private void figure(Figure figure, String caption) {
        String credit = figure.image().credit().map(name -> " <small>" + HtmlText.isolated(name) + "</small>").orElse("");
        String link = figure.image().url().flatMap(SafeUrl::of).map(StoryHtml::pictureLink).orElse("");
        if (!(caption + credit + link).isEmpty()) {
            element("figure", "<figcaption>" + link + caption + credit + "</figcaption>");
        }
    }

    private static String pictureLink(String url) {
        return "<a href=\"" + HtmlText.escape(url) + "\" rel=\"noreferrer noopener\" aria-label=\"picture\">▣</a> ";
    }

    private void embed(String text) {
        if (!text.isEmpty()) {
            element("aside", text);
        }
    }

    private void element(String tag, String content) {
        int blank = tag.indexOf(' ');
        out.append('<').append(tag).append('>').append(content);
        out.append("</").append(blank < 0 ? tag : tag.substring(0, blank)).append(">\n");
    }

    private String marked(String text, Quotation.Place place) {
        return text(text, new TextSpan(0, text.length()), place);
    }

    private String text(String text, TextSpan range, Quotation.Place place) {
        StringBuilder result = new StringBuilder();
        for (Passage passage : Passage.cut(text, range, place, article.quotations())) {
            if (passage.quotation() < 0) {
                result.append(running(passage.text()));
            } else {
                mark(result, passage);
            }
        }
        return result.toString().replace("\n", "<br>\n");
    }

    private void mark(StringBuilder result, Passage passage) {
        Quotation quotation = article.quotations().get(passage.quotation());
        result.append("<mark class=\"").append(colour(said.number(quotation)));
        result.append("\" data-quotation=\"").append(passage.quotation() + 1);
        quotation.speaker().map(Speaker::name).ifPresent(name -> result.append("\" title=\"").append(HtmlText.escape(name)));
        result.append("\">").append(running(passage.text())).append("</mark>");
    }

    private String running(String text) {
        return HtmlText.running(text, article.direction());
    }

    /**
     * Gives a speaker a colour.
     *
     * @param number the place of the speaker among the speakers, -1 for none
     * @return a class of the style sheets
     */
    static String colour(int number) {
        return number < 0 ? "s" : "s" + (number % COLOURS + 1);
    }
}
