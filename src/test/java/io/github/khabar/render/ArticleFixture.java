package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.ArticleText;
import io.github.khabar.article.Author;
import io.github.khabar.article.Block;
import io.github.khabar.article.BlockPosition;
import io.github.khabar.article.Conflict;
import io.github.khabar.article.Direction;
import io.github.khabar.article.Embed;
import io.github.khabar.article.Field;
import io.github.khabar.article.Figure;
import io.github.khabar.article.Image;
import io.github.khabar.article.ListItem;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.PageKind;
import io.github.khabar.article.Paragraph;
import io.github.khabar.article.Precision;
import io.github.khabar.article.Preformatted;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.PullQuote;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.QuotationKind;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.Speaker;
import io.github.khabar.article.SpeakerKind;
import io.github.khabar.article.Subheading;
import io.github.khabar.article.TableRow;
import io.github.khabar.article.TextSpan;
import io.github.khabar.article.Warning;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Articles made by hand. */
final class ArticleFixture {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private int length;

    private static <T> Sourced<T> sourced(T value) {
        return Sourced.of(value, Provenance.META, "og:x");
    }

    /** Makes a block at the end of the text so far. */
    ArticleFixture add(String text, BiFunction<String, BlockPosition, Block> block) {
        TextSpan span = ArticleText.next(length, text.length());
        length = span.end();
        blocks.add(block.apply(text, BlockPosition.of(span)));
        return this;
    }

    ArticleFixture paragraph(String text) {
        return add(text, Paragraph::new);
    }

    /** Quotes words of the last block. */
    ArticleFixture quote(String words, Speaker speaker) {
        Block block = blocks.get(blocks.size() - 1);
        int start = block.span().start() + block.text().indexOf(words);
        quotations.add(Quotation.builder(QuotationKind.DIRECT, words)
                .spans(List.of(new TextSpan(start, start + words.length())))
                .speaker(speaker)
                .cue("قال")
                .rule("cue-before", 0.9)
                .build());
        return this;
    }

    ArticleFixture quotation(Quotation quotation) {
        quotations.add(quotation);
        return this;
    }

    ArticleBuilder builder() {
        return Article.builder(PageKind.ARTICLE)
                .confidence(0.9)
                .language("ar", Direction.RTL)
                .blocks(blocks)
                .quotations(quotations);
    }

    Article build() {
        return builder().build();
    }

    /** An article with every part that there is. */
    static Article full() {
        Speaker minister = Speaker.of("ليلى منصور", SpeakerKind.PERSON).withRole("وزيرة الثقافة");
        String across = "نبدأ اليوم";
        ArticleFixture fixture = new ArticleFixture()
                .paragraph("قالت ليلى منصور: «نبدأ اليوم» في مرسى النور.")
                .quote(across, minister)
                .add("الصيادون قلقون", (text, at) -> new Subheading(text, 3, at))
                .add("بند أول", (text, at) -> new ListItem(text, 1, at))
                .add("بند فرعي", (text, at) -> new ListItem(text, 2, at))
                .add("رحلة لا تنتهي", PullQuote::new)
                .add("ميناء | سفن", TableRow::new)
                .add("الشمال | 12", TableRow::new)
                .add("سطر\nوسطر", Preformatted::new)
                .add("السفينة", (text, at) -> new Figure(Image.of("https://news.example/a.jpg", text, "فؤاد سليم"), at))
                .add("", (text, at) -> new Figure(Image.of(null, null, null), at))
                .add("تغريدة", Embed::new)
                .quotation(Quotation.builder(QuotationKind.INDIRECT, "السفينة ستبحر")
                        .at(Quotation.Place.HEADLINE, new TextSpan(9, 22)).rule("headline-colon", 0.7).build());
        return fixture.builder()
                .headline(sourced("الوزيرة: السفينة ستبحر"))
                .kicker(sourced("ثقافة وبحر"))
                .standfirst(sourced("أربعون ألف كتاب على الماء"))
                .authors(sourced(List.of(new Author("سلمى الحداد", Author.Kind.PERSON))))
                .agency(sourced("وكالة الساحل"))
                .place(sourced("مرسى النور"))
                .published(sourced(NewsDate.of(LocalDateTime.of(2026, 3, 14, 9, 40), Precision.SECOND, ZoneOffset.ofHours(3))))
                .section(sourced("ثقافة"))
                .tags(sourced(List.of("مكتبات", "موانئ")))
                .url(sourced("https://news.example/culture/floating-library"))
                .siteName(sourced("بريد الساحل"))
                .images(List.of(Image.of("https://news.example/a.jpg", "السفينة", "فؤاد سليم")))
                .warnings(List.of(new Warning(Warning.Kind.LIMIT_REACHED, "maxBlocks = 11")))
                .conflicts(List.of(new Conflict(Field.HEADLINE, sourced("الوزيرة: السفينة ستبحر"), sourced("السفينة"))))
                .build();
    }
}
