package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Block;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Warning;
import java.util.List;

/**
 * Writes an article as plain text for people: headline, who and when, the story, and who said what. For the bare words of
 * the story see {@link Article#text()}. Thread-safe; has no state.
 */
public final class ArticlePlainText {
    private static final int WIDTH = 96;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String INDENT = "    ";

    private final LineWriter out = new LineWriter(WIDTH);

    private ArticlePlainText() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @return lines of at most 96 characters, the last one ended by a line feed as well
     */
    public static String write(Article article) {
        ArticlePlainText text = new ArticlePlainText();
        text.head(article);
        BlockType before = BlockType.PARAGRAPH;
        LiveTimes times = new LiveTimes(article);
        for (Block block : article.blocks()) {
            times.opening(block).ifPresent(text::update);
            text.block(block, BlockType.of(block) == before);
            before = BlockType.of(block);
        }
        text.quotations(article);
        text.remarks(article);
        return text.out.toString();
    }

    private void head(Article article) {
        article.kicker().ifPresent(kicker -> out.wrapped("", kicker));
        article.headline().ifPresent(headline -> {
            out.wrapped("", headline);
            out.underline('═');
        });
        article.standfirst().ifPresent(standfirst -> out.wrapped("", standfirst));
        String line = MetadataLine.of(article);
        if (!line.isEmpty()) {
            out.wrapped("", line);
        }
        if (article.isEmpty()) {
            out.gap();
            out.wrapped("", "No story found: this page is of the kind " + Words.lower(article.kind()) + ".");
        }
    }

    private void block(Block block, boolean sameAsBefore) {
        BlockType type = BlockType.of(block);
        if (!block.text().isEmpty()) {
            boolean tight = sameAsBefore && (type == BlockType.LIST_ITEM || type == BlockType.TABLE_ROW);
            if (!tight) {
                out.gap();
            }
            out.wrapped(mark(type), block.text());
        }
    }

    private void update(LiveUpdate update) {
        out.gap();
        out.wrapped("◷ ", LiveTimes.words(update));
    }

    private static String mark(BlockType type) {
        return switch (type) {
            case HEADING -> "▌ ";
            case LIST_ITEM -> "• ";
            case QUOTE -> "│ ";
            case CAPTION -> "[picture] ";
            case EMBED -> "[embedded post] ";
            default -> "";
        };
    }

    private void quotations(Article article) {
        if (article.quotations().isEmpty()) {
            return;
        }
        WhoSaidWhat said = WhoSaidWhat.in(article);
        out.gap();
        out.wrapped("", "Who said what");
        out.underline('─');
        for (String name : said.names()) {
            out.wrapped("", name + said.role(name).map(role -> " (" + role + ")").orElse(""));
            quotations(said.of(name));
        }
        if (!said.unattributed().isEmpty()) {
            out.wrapped("", "(speaker not settled)");
            quotations(said.unattributed());
        }
    }

    private void quotations(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            String words = quotation.text().replace('\n', ' ');
            out.wrapped(INDENT, (WhoSaidWhat.takesMarks(quotation) ? "«" + words + "»" : words) + details(quotation));
        }
    }

    /** Behind the words, never broken over two lines. */
    private static String details(Quotation quotation) {
        String details = "[" + Words.lower(quotation.kind()) + quotation.cue().map(cue -> ", " + cue).orElse("")
                + quotation.medium().map(medium -> ", via " + medium).orElse("") + "]";
        return " " + details.replace(' ', NO_BREAK_SPACE);
    }

    private void remarks(Article article) {
        if (!article.warnings().isEmpty()) {
            out.gap();
        }
        for (Warning warning : article.warnings()) {
            out.wrapped("! ", Words.lower(warning.kind()).replace('_', ' ') + ": " + warning.detail());
        }
    }
}
