package corpus;

import io.github.khabar.article.Article;
import io.github.khabar.article.Author;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Quotation;
import io.github.khabar.article.Speaker;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Articles as rows. */
final class ArticleRows {
    static final StructType SCHEMA = StructType.fromDDL("source STRING, url STRING, kind STRING, confidence DOUBLE, headline STRING, "
            + "published STRING, authors ARRAY<STRING>, text STRING, quotations ARRAY<STRUCT<kind: STRING, text: STRING, "
            + "speaker: STRING, role: STRING, cue: STRING, start: INT>>, error STRING");

    private ArticleRows() {}

    static Row article(String source, Article article) {
        return RowFactory.create(
                source, article.url().orElse(null), article.kind().name(), article.confidence(), article.headline().orElse(null),
                article.published().map(NewsDate::iso).orElse(null),
                article.authors().stream().map(Author::name).toArray(String[]::new), article.text(),
                article.quotations().stream().map(ArticleRows::quotation).toArray(Row[]::new), null);
    }

    private static Row quotation(Quotation quotation) {
        return RowFactory.create(
                quotation.kind().name(), quotation.text(), quotation.speaker().map(Speaker::name).orElse(null),
                quotation.speaker().flatMap(Speaker::role).orElse(null), quotation.cue().orElse(null),
                quotation.spans().get(0).start());
    }

    static Row broken(String source, String reason) {
        return RowFactory.create(source, null, null, null, null, null, null, null, null, reason);
    }
}
