package io.github.khabar.internal.pipeline;

import io.github.khabar.article.ArticleText;
import io.github.khabar.article.Block;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.TextSpan;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.quote.FoundQuotation;
import io.github.khabar.internal.quote.QuoteText;
import java.util.ArrayList;
import java.util.List;

/** The pieces of an article that may hold quotations, each with its place in the article. Used by one call. */
final class Pieces {
    private final List<QuoteText> texts = new ArrayList<>();
    private final List<Quotation.Place> places = new ArrayList<>();
    private final List<TextSpan> spans = new ArrayList<>();

    private Pieces() {}

    static Pieces of(List<StoryBlock> story, Assembly assembly) {
        Pieces pieces = new Pieces();
        pieces.addFirst(story, Role.HEADLINE, QuoteText.Form.HEADLINE, Quotation.Place.HEADLINE);
        pieces.addFirst(story, Role.STANDFIRST, QuoteText.Form.STANDFIRST, Quotation.Place.STANDFIRST);
        for (int at = 0; at < assembly.blocks().size(); at++) {
            Block block = assembly.blocks().get(at);
            if (block.isBody()) {
                StoryBlock source = assembly.sources().get(at);
                pieces.add(source, form(source.role()), Quotation.Place.BODY, block.span());
            }
        }
        return pieces;
    }

    /** The pieces of a text that the caller has: a headline, empty for none, and paragraphs. */
    static Pieces of(String headline, List<String> paragraphs) {
        Pieces pieces = new Pieces();
        if (!headline.isEmpty()) {
            pieces.add(QuoteText.of(QuoteText.Form.HEADLINE, headline), Quotation.Place.HEADLINE, new TextSpan(0, headline.length()));
        }
        int length = 0;
        for (String paragraph : paragraphs) {
            TextSpan span = ArticleText.next(length, paragraph.length());
            length = span.end();
            pieces.add(QuoteText.of(QuoteText.Form.PARAGRAPH, paragraph), Quotation.Place.BODY, span);
        }
        return pieces;
    }

    private void addFirst(List<StoryBlock> story, Role role, QuoteText.Form form, Quotation.Place place) {
        for (StoryBlock block : story) {
            if (block.role() == role) {
                add(block, form, place, new TextSpan(0, block.display().text().length()));
                return;
            }
        }
    }

    private void add(StoryBlock block, QuoteText.Form form, Quotation.Place place, TextSpan span) {
        add(new QuoteText(form, block.display().text(), block.key()), place, span);
    }

    private void add(QuoteText text, Quotation.Place place, TextSpan span) {
        texts.add(text);
        places.add(place);
        spans.add(span);
    }

    private static QuoteText.Form form(Role role) {
        return switch (role) {
            case SUBHEADING -> QuoteText.Form.SUBHEADING;
            case BLOCK_QUOTE, PULL_QUOTE -> QuoteText.Form.QUOTE;
            default -> QuoteText.Form.PARAGRAPH;
        };
    }

    List<QuoteText> texts() {
        return texts;
    }

    /** Moves a finding from its piece into the article. */
    Quotation quotation(FoundQuotation found) {
        List<TextSpan> places = spans(found);
        Quotation.Builder builder = Quotation.builder(found.kind(), words(found));
        if (this.places.get(found.firstPiece()) == Quotation.Place.BODY) {
            builder.spans(places);
        } else {
            builder.at(this.places.get(found.firstPiece()), places.get(0));
        }
        return builder.speaker(found.speaker())
                .mention(found.mention())
                .cue(found.cue())
                .medium(found.medium())
                .rule(found.rule(), found.confidence())
                .build();
    }

    private List<TextSpan> spans(FoundQuotation found) {
        List<TextSpan> result = new ArrayList<>(1);
        for (int piece = found.firstPiece(); piece <= found.lastPiece(); piece++) {
            result.add(local(found, piece).shift(spans.get(piece).start()));
        }
        return result;
    }

    private String words(FoundQuotation found) {
        if (found.firstPiece() == found.lastPiece()) {
            return local(found, found.firstPiece()).of(texts.get(found.firstPiece()).display());
        }
        List<String> parts = new ArrayList<>();
        for (int piece = found.firstPiece(); piece <= found.lastPiece(); piece++) {
            parts.add(local(found, piece).of(texts.get(piece).display()));
        }
        return String.join("\n", parts);
    }

    private TextSpan local(FoundQuotation found, int piece) {
        int start = piece == found.firstPiece() ? found.start() : 0;
        int end = piece == found.lastPiece() ? found.end() : texts.get(piece).display().length();
        return new TextSpan(start, end);
    }
}
