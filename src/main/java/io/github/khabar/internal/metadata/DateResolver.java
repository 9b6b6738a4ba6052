package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Conflict;
import io.github.khabar.article.Field;
import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Sourced;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the dates of a page. Order of trust: JSON-LD, meta and microdata with a time (those with a zone first), the
 * stamp of a visible date, dates without a time, the address, the visible words, dates that had to be completed. Used by one
 * call.
 */
final class DateResolver {
    private final DateStatements statements;

    DateResolver(DateStatements statements) {
        this.statements = statements;
    }

    /** Hands the dates to the article; gives the one that times without a day belong to: of the last change, else of publication. */
    @Nullable NewsDate into(ArticleBuilder article) {
        DateStatement published = choose(statements.published);
        DateStatement modified = published == null ? choose(statements.modified) : modified(published);
        if (published == null) {
            published = modified; // a page that only dates its last change was published then for all it says
        }
        article.published(date(published));
        article.modified(date(modified));
        article.conflicts(conflicts(Field.PUBLISHED, published, statements.published));
        article.warnings(statements.warnings);
        return modified != null ? modified.value() : published == null ? null : published.value();
    }

    /** The most trusted one, or a more exact one of the same day. */
    private static @Nullable DateStatement choose(List<DateStatement> all) {
        DateStatement best = null;
        for (DateStatement statement : all) {
            best = surer(best, statement);
        }
        DateStatement exact = null;
        for (DateStatement statement : all) {
            if (best != null && statement.hasTime() && statement.isSameDay(best)) {
                exact = surer(exact, statement);
            }
        }
        return best == null || best.hasTime() || exact == null ? best : exact;
    }

    /** The one that is trusted more, in doubt the first. */
    private static DateStatement surer(@Nullable DateStatement first, DateStatement second) {
        return first == null || second.trust() < first.trust() ? second : first;
    }

    /** A change before publication is a slip of the page. */
    private @Nullable DateStatement modified(DateStatement published) {
        List<DateStatement> possible = new ArrayList<>();
        for (DateStatement statement : statements.modified) {
            if (isBefore(statement.value(), published.value())) {
                statements.refuse(statement.value().iso(), statement.date().origin().detail() + " before publication");
            } else {
                possible.add(statement);
            }
        }
        return choose(possible);
    }

    private static boolean isBefore(NewsDate one, NewsDate other) {
        if (one.offset().isPresent() && other.offset().isPresent()) {
            return instant(one).isBefore(instant(other));
        }
        return one.date().isBefore(other.date());
    }

    private static Instant instant(NewsDate date) {
        return date.time().toInstant(date.offset().orElse(ZoneOffset.UTC));
    }

    private static @Nullable Sourced<NewsDate> date(@Nullable DateStatement statement) {
        return statement == null ? null : statement.date();
    }

    /** A day's difference may be a zone's; more is a disagreement. */
    private static List<Conflict> conflicts(Field field, @Nullable DateStatement kept, List<DateStatement> all) {
        List<Conflict> conflicts = new ArrayList<>(0);
        for (DateStatement lost : all) {
            if (kept != null && Math.abs(ChronoUnit.DAYS.between(kept.value().date(), lost.value().date())) > 1) {
                conflicts.add(new Conflict(field, text(kept), text(lost)));
            }
        }
        return conflicts;
    }

    private static Sourced<String> text(DateStatement statement) {
        return new Sourced<>(statement.value().iso(), statement.date().origin());
    }
}
