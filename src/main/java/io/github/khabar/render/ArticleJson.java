package io.github.khabar.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.Block;
import io.github.khabar.article.Image;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TextSpan;
import io.github.khabar.article.Warning;
import java.io.IOException;
import java.util.List;

/**
 * Writes an article as one JSON object on one line, as the command line does, and reads it back. Thread-safe; has no state.
 */
public final class ArticleJson {
    static final int HEADLINE = -1;
    static final int STANDFIRST = -2;

    private ArticleJson() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @param source the name of the input, written as {@code source}
     * @return one JSON object without a line break
     */
    public static String write(Article article, String source) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("source", source);
            writePage(json, article);
            writeStatements(json, article);
            writeImages(json, article.images());
            writeBlocks(json, article.blocks());
            writeQuotations(json, article);
            writeUpdates(json, article);
            writeWarnings(json, article.warnings());
            json.writeEndObject();
        });
    }

    /**
     * Reads an article back. What the form does not carry is lost: origins, conflicts, next page and access, the kinds of
     * authors and speakers (all become persons), depths of lists, pictures of figures, sureness of quotations; a pull quote
     * becomes a block quote. Writing the result again gives the same text.
     *
     * @param json one object as {@link #write(Article, String)} writes it; absent parts are absent in the article
     * @return the article
     * @throws IllegalArgumentException if the text is not such an object
     */
    public static Article read(String json) {
        return new ArticleJsonReader(JsonObject.parse(json)).read();
    }

    private static void writePage(JsonGenerator json, Article article) throws IOException {
        json.writeStringField("kind", Words.lower(article.kind()));
        json.writeNumberField("confidence", Math.round(article.confidence() * 1000) / 1000.0);
        JsonText.field(json, "language", article.language().orElse(null));
        json.writeStringField("direction", Words.lower(article.direction()));
        JsonText.field(json, "url", article.url().filter(SafeUrl::isOne).orElse(null));
        JsonText.field(json, "site", article.siteName().orElse(null));
    }

    private static void writeStatements(JsonGenerator json, Article article) throws IOException {
        JsonText.field(json, "kicker", article.kicker().orElse(null));
        JsonText.field(json, "headline", article.headline().orElse(null));
        JsonText.field(json, "standfirst", article.standfirst().orElse(null));
        JsonText.strings(json, "authors", article.authors().stream().map(Author::name).toList());
        JsonText.field(json, "agency", article.agency().orElse(null));
        JsonText.field(json, "place", article.place().orElse(null));
        JsonText.field(json, "published", article.published().map(NewsDate::iso).orElse(null));
        JsonText.field(json, "modified", article.modified().map(NewsDate::iso).orElse(null));
        JsonText.field(json, "section", article.section().orElse(null));
        JsonText.strings(json, "tags", article.tags());
    }

    private static void writeImages(JsonGenerator json, List<Image> images) throws IOException {
        json.writeArrayFieldStart("images");
        for (Image image : images) {
            json.writeStartObject();
            JsonText.field(json, "url", image.url().filter(SafeUrl::isOne).orElse(null));
            JsonText.field(json, "caption", image.caption().orElse(null));
            JsonText.field(json, "credit", image.credit().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeBlocks(JsonGenerator json, List<Block> blocks) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (Block block : blocks) {
            json.writeStartObject();
            json.writeStringField("type", Words.lower(BlockType.of(block)));
            if (block instanceof Subheading subheading) {
                json.writeNumberField("level", subheading.level());
            }
            json.writeStringField("text", block.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeQuotations(JsonGenerator json, Article article) throws IOException {
        json.writeArrayFieldStart("quotations");
        for (Quotation quotation : article.quotations()) {
            json.writeStartObject();
            json.writeStringField("text", quotation.text());
            json.writeStringField("kind", Words.lower(quotation.kind()));
            writePlace(json, article.blocks(), quotation);
            JsonText.field(json, "speaker", quotation.speaker().map(Speaker::name).orElse(null));
            JsonText.field(json, "mention", quotation.mention().orElse(null));
            JsonText.field(json, "role", quotation.speaker().flatMap(Speaker::role).orElse(null));
            JsonText.field(json, "cue", quotation.cue().orElse(null));
            JsonText.field(json, "medium", quotation.medium().orElse(null));
            json.writeStringField("rule", quotation.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Offsets of a place are counted in its own block. */
    private static void writePlace(JsonGenerator json, List<Block> blocks, Quotation quotation) throws IOException {
        TextSpan first = quotation.spans().get(0);
        TextSpan last = quotation.spans().get(quotation.spans().size() - 1);
        int block = block(blocks, quotation.place(), first);
        int endBlock = block(blocks, quotation.place(), last);
        json.writeNumberField("block", block);
        json.writeNumberField("start", first.start() - offset(blocks, block));
        json.writeNumberField("end", last.end() - offset(blocks, endBlock));
        json.writeNumberField("end_block", endBlock);
    }

    /** Only live blogs have them. */
    private static void writeUpdates(JsonGenerator json, Article article) throws IOException {
        if (article.updates().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("updates");
        int block = 0;
        for (LiveUpdate update : article.updates()) {
            json.writeStartObject();
            block = holder(article.blocks(), block, update.span().start() + 1);
            JsonText.field(json, "time", update.time().map(NewsDate::iso).orElse(null));
            json.writeStringField("shown", update.shown());
            json.writeNumberField("block", block);
            block = holder(article.blocks(), block, update.span().end());
            json.writeNumberField("end_block", block);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The last block with words that begins before an offset, sought from a block on: entries stand in the order of the blocks. */
    private static int holder(List<Block> blocks, int from, int offset) {
        int found = from;
        for (int at = from; at < blocks.size() && blocks.get(at).span().start() < offset; at++) {
            found = blocks.get(at).span().isEmpty() ? found : at;
        }
        return found;
    }

    private static int block(List<Block> blocks, Quotation.Place place, TextSpan span) {
        if (place != Quotation.Place.BODY) {
            return place == Quotation.Place.HEADLINE ? HEADLINE : STANDFIRST;
        }
        int at = blocks.size() - 1;
        while (at > 0 && (blocks.get(at).span().start() > span.start() || blocks.get(at).span().isEmpty())) {
            at--;
        }
        return at;
    }

    private static int offset(List<Block> blocks, int block) {
        return block < 0 ? 0 : blocks.get(block).span().start();
    }

    private static void writeWarnings(JsonGenerator json, List<Warning> warnings) throws IOException {
        JsonText.strings(json, "warnings", warnings.stream().map(w -> Words.lower(w.kind()) + ": " + w.detail()).toList());
    }
}
