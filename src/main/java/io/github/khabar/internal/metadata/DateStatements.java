package io.github.khabar.internal.metadata;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.text.ArabicDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a page states about its dates, and refuses the impossible. Used by one call. */
final class DateStatements {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1); // what a missing date turns into
    private static final int DAYS_AHEAD = 2;

    private final PageContext context;
    private final Map<String, Optional<NewsDate>> read = new HashMap<>(); // pages state one date in several places
    final List<DateStatement> published = new ArrayList<>(4);
    final List<DateStatement> modified = new ArrayList<>(4);
    final List<Warning> warnings = new ArrayList<>(0);

    DateStatements(PageContext context) {
        this.context = context;
    }

    void hints(Hints hints) {
        hints(hints, HintKey.PUBLISHED, published, DateStatement.MACHINE);
        hints(hints, HintKey.MODIFIED, modified, DateStatement.MACHINE);
        hints(hints, HintKey.DATE, published, DateStatement.VAGUE);
    }

    private void hints(Hints hints, HintKey key, List<DateStatement> list, int trust) {
        for (Sourced<String> value : hints.all(key)) {
            Optional<NewsDate> date = read(value.value());
            if (date.isEmpty()) {
                refuse(value.value(), value.origin().detail());
            } else {
                boolean time = date.get().precision().compareTo(Precision.DAY) > 0;
                int order = value.origin().provenance().ordinal() + (date.get().offset().isPresent() ? 0 : 4);
                int base = time ? DateStatement.MACHINE : Math.max(trust, DateStatement.DAY_ONLY);
                add(list, new DateStatement(new Sourced<>(date.get(), value.origin()), base + order));
            }
        }
    }

    private Optional<NewsDate> read(String value) {
        Optional<NewsDate> date = read.get(value);
        if (date == null) {
            date = MetaDates.parse(value);
            read.put(value, date);
        }
        return date;
    }

    void addresses(Hints hints) {
        for (Sourced<String> url : hints.all(HintKey.URL)) {
            address(url.value(), url.origin().detail());
        }
        if (context.url() != null) {
            address(context.url(), "url");
        }
    }

    private void address(String url, String detail) {
        Optional<NewsDate> date = UrlDates.find(url);
        if (date.isPresent()) {
            add(published, new DateStatement(Sourced.of(date.get(), Provenance.URL, detail), DateStatement.ADDRESS));
        }
    }

    /** Reads the visible lines that are dates; where there is none and the head states none, the first line that holds one among other words. */
    void lines(List<Credit> credits) {
        for (Credit credit : credits) {
            if (credit.isDated()) {
                line(credit);
            }
        }
        for (int at = 0; at < credits.size() && published.isEmpty() && modified.isEmpty(); at++) {
            if (credits.get(at).kind() == Credit.Kind.NEAR && credits.get(at).hasYear()) {
                line(credits.get(at));
            }
        }
    }

    /** Reads a visible line and its machine-readable stamp. */
    private void line(Credit credit) {
        String text = credit.text();
        int from = 0;
        boolean update = false;
        for (ArabicDates.Found found : ArabicDates.find(text, context.retrievedAt())) {
            update = isUpdate(text.substring(from, found.span().start())) || isUpdateInside(text, found);
            int trust = found.flags().contains(ArabicDates.Flag.RELATIVE) || found.flags().contains(ArabicDates.Flag.YEAR_ASSUMED)
                    ? DateStatement.ASSUMED
                    : DateStatement.VISIBLE;
            if (found.date().precision().compareTo(Precision.DAY) >= 0) {
                Sourced<NewsDate> date = Sourced.of(found.date(), Provenance.TEXT, "date line");
                add(update ? modified : published, new DateStatement(date, trust));
            }
            from = found.span().end();
        }
        stamp(credit.block(), update && from > 0 || isUpdate(text));
    }

    private void stamp(StoryBlock block, boolean update) {
        String stamp = block.raw().facts().stamp();
        Optional<NewsDate> date = stamp == null || block.raw().zone() == Zone.STORY ? Optional.empty() : MetaDates.parse(stamp);
        if (date.isPresent()) {
            Sourced<NewsDate> stated = Sourced.of(date.get(), Provenance.PAGE, "time datetime");
            add(update ? modified : published, new DateStatement(stated, DateStatement.STAMP));
        }
    }

    private static boolean isUpdate(String words) {
        String key = Keys.of(words);
        return key.contains("تحديث") || key.contains("تعديل") || key.contains("محدث") || key.contains("updated");
    }

    /** «28 آب 2013، آخر تحديث 14:00»: the time belongs to the update. */
    private static boolean isUpdateInside(String text, ArabicDates.Found found) {
        return isUpdate(text.substring(found.span().start(), found.span().end()));
    }

    void dateline(Dateline dateline) {
        Optional<NewsDate> date = dateline.date() == null ? Optional.empty() : ArabicDates.parse(dateline.date(), context.retrievedAt());
        if (date.isPresent()) {
            add(published, new DateStatement(Sourced.of(date.get(), Provenance.TEXT, "dateline"), DateStatement.VISIBLE));
        }
    }

    private void add(List<DateStatement> list, DateStatement statement) {
        LocalDate day = statement.value().date();
        boolean early = day.isBefore(FIRST_DAY) || Math.abs(day.toEpochDay()) <= 1 && day.getYear() <= EPOCH.getYear();
        boolean late = context.retrievedAt() != null
                && day.isAfter(context.retrievedAt().toLocalDate().plusDays(DAYS_AHEAD));
        if (early || late) {
            refuse(statement.value().iso(), statement.date().origin().detail());
        } else {
            list.add(statement);
        }
    }

    void refuse(String value, String place) {
        warnings.add(new Warning(Warning.Kind.DATE_REFUSED, place + ": " + value));
    }
}
