package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Author;
import io.github.khabar.article.Block;
import io.github.khabar.article.Direction;
import io.github.khabar.article.Image;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.PageKind;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.TextSpan;
import io.github.khabar.article.Warning;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds an article from its JSON. Used once. */
final class ArticleJsonReader {
    private final JsonObject json;

    ArticleJsonReader(JsonObject json) {
        this.json = json;
    }

    Article read() {
        List<Block> blocks = BlockReader.read(json.objects("blocks"));
        ArticleBuilder article = Article.builder(constant(PageKind.class, json.text("kind", "other")))
                .confidence(json.number("confidence"))
                .language(json.text("language"), constant(Direction.class, json.text("direction", "rtl")));
        statements(article);
        return article.images(json.objects("images").stream().map(ArticleJsonReader::image).toList())
                .blocks(blocks)
                .quotations(new QuotationReader(blocks).read(json.objects("quotations")))
                .updates(json.objects("updates").stream().map(update -> update(update, blocks)).toList())
                .warnings(json.texts("warnings").stream().map(ArticleJsonReader::warning).toList())
                .build();
    }

    private void statements(ArticleBuilder article) {
        article.url(sourced("url"))
                .siteName(sourced("site"))
                .kicker(sourced("kicker"))
                .headline(sourced("headline"))
                .standfirst(sourced("standfirst"))
                .agency(sourced("agency"))
                .place(sourced("place"))
                .section(sourced("section"))
                .published(date("published"))
                .modified(date("modified"));
        List<String> authors = json.texts("authors");
        if (!authors.isEmpty()) {
            article.authors(sourced(authors.stream().map(name -> new Author(name, Author.Kind.PERSON)).toList(), "authors"));
        }
        List<String> tags = json.texts("tags");
        if (!tags.isEmpty()) {
            article.tags(sourced(tags, "tags"));
        }
    }

    private @Nullable Sourced<String> sourced(String name) {
        String value = json.text(name);
        return value == null ? null : sourced(value, name);
    }

    private @Nullable Sourced<NewsDate> date(String name) {
        String value = json.text(name);
        return value == null ? null : sourced(IsoDate.parse(value), name);
    }

    private static <T> Sourced<T> sourced(T value, String name) {
        return Sourced.of(value, Provenance.CALLER, name);
    }

    private static Image image(JsonObject image) {
        return Image.of(image.text("url"), image.text("caption"), image.text("credit"));
    }

    private static LiveUpdate update(JsonObject update, List<Block> blocks) {
        int first = (int) update.number("block");
        int last = (int) update.number("end_block");
        if (first < 0 || last >= blocks.size() || first > last) {
            throw new IllegalArgumentException("update in blocks " + first + " to " + last + " of " + blocks.size());
        }
        TextSpan span = new TextSpan(blocks.get(first).span().start(), blocks.get(last).span().end());
        String time = update.text("time");
        return LiveUpdate.of(span, update.text("shown", ""), time == null ? null : IsoDate.parse(time));
    }

    private static Warning warning(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("no warning: " + line);
        }
        return new Warning(constant(Warning.Kind.class, line.substring(0, colon)), line.substring(colon + 2));
    }

    /** {@return the constant of a name in lower case; an unknown name is an {@link IllegalArgumentException}} */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
