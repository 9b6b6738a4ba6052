package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.NewsDate;
import java.util.ArrayList;
import java.util.List;

/** Who wrote the story, where and when, on one line. */
final class MetadataLine {
    private static final String BETWEEN = " · ";

    private MetadataLine() {}

    static String of(Article article) {
        return String.join(BETWEEN, parts(article));
    }

    /** @return the parts that are stated, in the order in which people read them */
    static List<String> parts(Article article) {
        List<String> parts = new ArrayList<>();
        article.place().ifPresent(parts::add);
        article.agency().ifPresent(parts::add);
        article.authors().stream().map(Author::name).forEach(parts::add);
        article.published().map(MetadataLine::date).ifPresent(parts::add);
        article.section().ifPresent(parts::add);
        article.siteName().ifPresent(parts::add);
        return parts;
    }

    /** People do not read the T between a date and a time. */
    private static String date(NewsDate date) {
        return date.iso().replace('T', ' ');
    }
}
