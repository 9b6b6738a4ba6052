package io.github.khabar.render;

import io.github.khabar.article.Block;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.QuotationKind;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.SpeakerKind;
import io.github.khabar.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Builds quotations from their JSON; their offsets are counted in blocks there, in the whole text here. */
final class QuotationReader {
    private final List<Block> blocks;

    QuotationReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    List<Quotation> read(List<JsonObject> objects) {
        return objects.stream().map(this::quotation).toList();
    }

    private Quotation quotation(JsonObject object) {
        QuotationKind kind = ArticleJsonReader.constant(QuotationKind.class, object.text("kind", "direct"));
        Quotation.Builder quotation = Quotation.builder(kind, object.text("text", ""));
        place(object, quotation);
        String speaker = object.text("speaker");
        if (speaker != null) {
            quotation.speaker(Speaker.of(speaker, SpeakerKind.PERSON).withRole(object.text("role")));
        }
        return quotation.mention(object.text("mention"))
                .cue(object.text("cue"))
                .medium(object.text("medium"))
                .rule(object.text("rule", ""), 1)
                .build();
    }

    private void place(JsonObject object, Quotation.Builder quotation) {
        int block = (int) object.number("block");
        int start = (int) object.number("start");
        int end = (int) object.number("end");
        if (block == ArticleJson.HEADLINE) {
            quotation.at(Quotation.Place.HEADLINE, new TextSpan(start, end));
        } else if (block == ArticleJson.STANDFIRST) {
            quotation.at(Quotation.Place.STANDFIRST, new TextSpan(start, end));
        } else {
            quotation.spans(spans(new TextSpan(block, (int) object.number("end_block")), start, end));
        }
    }

    /** From the start in the first block to the end in the last one, over the body blocks between them. */
    private List<TextSpan> spans(TextSpan range, int start, int end) {
        if (range.end() >= blocks.size()) {
            throw new IllegalArgumentException("quotation in block " + range.end() + " of " + blocks.size());
        }
        List<TextSpan> spans = new ArrayList<>();
        for (int at = range.start(); at <= range.end(); at++) {
            TextSpan block = blocks.get(at).span();
            if (blocks.get(at).isBody()) {
                int from = at == range.start() ? block.start() + start : block.start();
                int to = at == range.end() ? block.start() + end : block.end();
                spans.add(new TextSpan(from, to));
            }
        }
        return spans;
    }
}
