package io.github.khabar.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.Block;
import io.github.khabar.article.BlockQuote;
import io.github.khabar.article.Embed;
import io.github.khabar.article.Figure;
import io.github.khabar.article.Image;
import io.github.khabar.article.ListItem;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Paragraph;
import io.github.khabar.article.Preformatted;
import io.github.khabar.article.PullQuote;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TextSpan;
import io.github.khabar.article.Warning;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes an article as one JSON object on one line. Thread-safe; has no state. */
public final class ArticleJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int HEADLINE = -1;
    private static final int STANDFIRST = -2;

    private ArticleJson() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @param source the name of the input, written as {@code source}
     * @return one JSON object without a line break
     */
    public static String write(Article article, String source) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("source", source);
            writePage(json, article);
            writeStatements(json, article);
            writeImages(json, article.images());
            writeBlocks(json, article.blocks());
            writeQuotations(json, article);
            writeWarnings(json, article.warnings());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }

    private static void writePage(JsonGenerator json, Article article) throws IOException {
        json.writeStringField("kind", lower(article.kind()));
        json.writeNumberField("confidence", Math.round(article.confidence() * 1000) / 1000.0);
        field(json, "language", article.language().orElse(null));
        json.writeStringField("direction", lower(article.direction()));
        field(json, "url", article.url().orElse(null));
        field(json, "site", article.siteName().orElse(null));
    }

    private static void writeStatements(JsonGenerator json, Article article) throws IOException {
        field(json, "kicker", article.kicker().orElse(null));
        field(json, "headline", article.headline().orElse(null));
        field(json, "standfirst", article.standfirst().orElse(null));
        strings(json, "authors", article.authors().stream().map(Author::name).toList());
        field(json, "agency", article.agency().orElse(null));
        field(json, "place", article.place().orElse(null));
        field(json, "published", article.published().map(NewsDate::iso).orElse(null));
        field(json, "modified", article.modified().map(NewsDate::iso).orElse(null));
        field(json, "section", article.section().orElse(null));
        strings(json, "tags", article.tags());
    }

    private static void writeImages(JsonGenerator json, List<Image> images) throws IOException {
        json.writeArrayFieldStart("images");
        for (Image image : images) {
            json.writeStartObject();
            field(json, "url", image.url().orElse(null));
            field(json, "caption", image.caption().orElse(null));
            field(json, "credit", image.credit().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeBlocks(JsonGenerator json, List<Block> blocks) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (Block block : blocks) {
            json.writeStartObject();
            json.writeStringField("type", type(block));
            if (block instanceof Subheading subheading) {
                json.writeNumberField("level", subheading.level());
            }
            json.writeStringField("text", block.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String type(Block block) {
        if (block instanceof Paragraph) {
            return "paragraph";
        }
        if (block instanceof Subheading) {
            return "heading";
        }
        if (block instanceof ListItem) {
            return "list_item";
        }
        if (block instanceof BlockQuote || block instanceof PullQuote) {
            return "quote";
        }
        if (block instanceof Preformatted) {
            return "preformatted";
        }
        if (block instanceof Figure) {
            return "caption";
        }
        return block instanceof Embed ? "embed" : "table_row";
    }

    private static void writeQuotations(JsonGenerator json, Article article) throws IOException {
        json.writeArrayFieldStart("quotations");
        for (Quotation quotation : article.quotations()) {
            json.writeStartObject();
            json.writeStringField("text", quotation.text());
            json.writeStringField("kind", lower(quotation.kind()));
            writePlace(json, article.blocks(), quotation);
            field(json, "speaker", quotation.speaker().map(Speaker::name).orElse(null));
            field(json, "mention", quotation.mention().orElse(null));
            field(json, "role", quotation.speaker().flatMap(Speaker::role).orElse(null));
            field(json, "cue", quotation.cue().orElse(null));
            field(json, "medium", quotation.medium().orElse(null));
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
        strings(json, "warnings", warnings.stream().map(w -> lower(w.kind()) + ": " + w.detail()).toList());
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void field(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
