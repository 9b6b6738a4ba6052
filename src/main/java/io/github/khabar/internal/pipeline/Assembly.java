package io.github.khabar.internal.pipeline;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.ArticleText;
import io.github.khabar.article.Block;
import io.github.khabar.article.BlockPosition;
import io.github.khabar.article.BlockQuote;
import io.github.khabar.article.Embed;
import io.github.khabar.article.Figure;
import io.github.khabar.article.Image;
import io.github.khabar.article.ListItem;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.Paragraph;
import io.github.khabar.article.Preformatted;
import io.github.khabar.article.PullQuote;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TableRow;
import io.github.khabar.article.TextSpan;
import io.github.khabar.internal.limit.Bound;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.page.EntryTime;
import io.github.khabar.internal.page.SourceMap;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The blocks of the article being made, with their places in its text. Used by one call. */
final class Assembly {
    private static final int DEFAULT_LEVEL = 2;

    private final Settings settings;
    private final List<Block> blocks = new ArrayList<>();
    private final List<StoryBlock> sources = new ArrayList<>();
    private final Bound bound;
    private int length;

    private Assembly(Settings settings) {
        this.settings = settings;
        bound = new Bound(settings.limits(), Limit.BLOCKS);
    }

    static Assembly of(List<StoryBlock> story, Settings settings) {
        Assembly assembly = new Assembly(settings);
        for (StoryBlock block : story) {
            if (block.role().isBlock() && !assembly.add(block)) {
                break;
            }
        }
        return assembly;
    }

    private boolean add(StoryBlock block) {
        if (!bound.admits(blocks.size())) {
            return false;
        }
        TextSpan span = ArticleText.next(length, block.display().text().length());
        length = span.end();
        blocks.add(block(block, position(block, span)));
        sources.add(block);
        return true;
    }

    private BlockPosition position(StoryBlock block, TextSpan span) {
        SourceMap source = block.raw().source();
        if (source == null || !settings.sourceSpans() || span.isEmpty()) {
            return BlockPosition.of(span);
        }
        TextSpan raw = block.display().toOriginal(new TextSpan(0, span.length()));
        return BlockPosition.of(span, source.toSource(raw.start(), raw.end()));
    }

    private static Block block(StoryBlock block, BlockPosition position) {
        String text = block.display().text();
        int level = block.raw().facts().level();
        return switch (block.role()) {
            case SUBHEADING -> new Subheading(text, level < DEFAULT_LEVEL ? DEFAULT_LEVEL : level, position);
            case LIST_ITEM -> new ListItem(text, Math.max(1, level), position);
            case BLOCK_QUOTE -> new BlockQuote(text, position);
            case PULL_QUOTE -> new PullQuote(text, position);
            case TABLE_ROW -> new TableRow(text, position);
            case PREFORMATTED -> new Preformatted(text, position);
            case FIGURE -> new Figure(image(block), position);
            case EMBED -> new Embed(text, position);
            default -> new Paragraph(text, position);
        };
    }

    /** The picture with its caption as users see it. */
    private static Image image(StoryBlock block) {
        Image read = Objects.requireNonNull(block.raw().image(), "a figure has an image");
        String caption = block.display().text();
        return Image.of(read.url().orElse(null), caption.isEmpty() ? null : caption, read.credit().orElse(null));
    }

    /** {@return the article's blocks in reading order} */
    List<Block> blocks() {
        return blocks;
    }

    /** {@return the classified blocks that the article's blocks were made of, index for index} */
    List<StoryBlock> sources() {
        return sources;
    }

    /** Hands over all but the entries of a live blog. */
    ArticleBuilder into(ArticleBuilder article) {
        return article.blocks(blocks).warnings(bound.warnings());
    }

    /** {@return the entries of a live blog: from each block with a time to the last before the next one} */
    List<LiveUpdate> updates() {
        List<LiveUpdate> updates = new ArrayList<>();
        int end = length;
        for (int at = blocks.size() - 1; at >= 0; at--) {
            EntryTime entry = sources.get(at).raw().facts().entry();
            if (entry != null) {
                int start = blocks.get(at).span().start();
                updates.add(LiveUpdate.of(new TextSpan(start, end), ArabicNormalizer.display().normalize(entry.shown()), entry.time()));
                end = at == 0 ? 0 : blocks.get(at - 1).span().end();
            }
        }
        Collections.reverse(updates);
        return updates;
    }
}
