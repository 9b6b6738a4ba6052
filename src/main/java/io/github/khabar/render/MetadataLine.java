package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Who wrote the story, where and when, on one line. */
final class MetadataLine {
    private static final String BETWEEN = " · ";

    private MetadataLine() {}

    static String of(Article article) {
        return String.join(BETWEEN, parts(article));
    }

    /** {@return the parts that are stated, in the order in which people read them} */
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

    /** People read neither seconds nor the T before the time. */
    private static String date(NewsDate date) {
        if (date.precision().compareTo(Precision.DAY) <= 0) {
            return date.iso();
        }
        String time = date.time().toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return date.date() + " " + time + date.offset().map(offset -> " (UTC" + offset(offset) + ")").orElse("");
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
    }
}
