package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Author;
import io.github.khabar.article.Origin;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds who signed, from where, and the agency: visible bylines and the dateline first, then what the head states. One call. */
final class CreditResolver {
    private static final int LONGEST_CREDIT = 40;

    private final BylineParser parser;
    private final Map<String, Sourced<String>> people = new LinkedHashMap<>();
    private final List<String> editors = new ArrayList<>(1);
    private final StringBuilder shown = new StringBuilder(" ");
    private boolean announced;
    private @Nullable Sourced<String> place;
    private @Nullable Sourced<String> agency;

    CreditResolver(Slots slots) {
        parser = new BylineParser(slots);
    }

    void dateline(Dateline dateline) {
        Origin origin = new Origin(Provenance.TEXT, "dateline");
        place = sourced(place, dateline.place(), origin);
        agency = sourced(agency, dateline.agency(), origin);
        if (dateline.person() != null) {
            person(dateline.person(), origin);
        }
    }

    void lines(PageLines lines) {
        for (StoryBlock block : lines.credits()) {
            String text = PageLines.text(block);
            shown.append(Keys.of(text)).append(' ');
            Byline byline = parser.parse(text);
            boolean byRole = block.role() == Role.BYLINE || block.role() == Role.SOURCE || block.role() == Role.DATE;
            if (byRole || byline.announced) {
                take(byline, new Origin(Provenance.TEXT, "byline"));
                announced |= byline.announced && !byline.authors.isEmpty();
            }
        }
        credit(lines.lastParagraph());
    }

    private void take(Byline byline, Origin origin) {
        byline.authors.forEach(name -> person(name, origin));
        editors.addAll(byline.editors);
        place = sourced(place, byline.place, origin);
        if (byline.agency != null && !"agencies".equals(WordSets.AGENCIES.group(Keys.of(byline.agency)))) {
            agency = sourced(agency, byline.agency, origin);
        }
    }

    /** «… الأعمال (رويترز)»: the agency in brackets at the end of the story. */
    private void credit(@Nullable StoryBlock last) {
        String text = last == null ? "" : PageLines.text(last);
        int close = text.lastIndexOf(')');
        int open = close < 0 ? -1 : text.lastIndexOf('(', close);
        if (open >= 0 && close >= text.length() - 2 && close - open <= LONGEST_CREDIT) {
            for (Segment part : Segment.split(text.substring(open + 1, close))) {
                if (WordSets.AGENCIES.contains(Keys.of(part.text()))) {
                    agency = sourced(agency, part.text(), new Origin(Provenance.TEXT, "credit at the end"));
                }
            }
        }
    }

    /** Names for machines: a full name in Arabic letters, or one that the page shows; accounts and addresses are neither. */
    void hints(Hints hints) {
        for (Sourced<String> hint : hints.all(HintKey.AUTHOR)) {
            if (hint.value().indexOf('@') < 0 && hint.value().indexOf("://") < 0) {
                Byline byline = parser.parse(hint.value());
                place = sourced(place, byline.place, hint.origin());
                for (String name : byline.authors) {
                    boolean isShown = shown.indexOf(" " + Keys.of(name) + " ") >= 0;
                    if (isShown || !announced && PersonNames.isArabic(name) && PersonNames.isFull(name)) {
                        person(name, hint.origin());
                    }
                }
            }
        }
    }

    private void person(String name, Origin origin) {
        String key = Keys.of(name);
        for (String known : people.keySet()) {
            if (Keys.contains(known, key) || Keys.contains(key, known)) {
                return;
            }
        }
        people.put(key, new Sourced<>(name, origin));
    }

    private static @Nullable Sourced<String> sourced(@Nullable Sourced<String> known, @Nullable String value, Origin origin) {
        return known != null || value == null ? known : new Sourced<>(value, origin);
    }

    void into(ArticleBuilder article) {
        if (people.isEmpty()) {
            editors.forEach(name -> person(name, new Origin(Provenance.TEXT, "editor line")));
        }
        article.place(place).agency(agency);
        if (!people.isEmpty()) {
            List<Author> authors = new ArrayList<>(people.size());
            people.values().forEach(name -> authors.add(new Author(name.value(), Author.Kind.PERSON)));
            article.authors(new Sourced<>(authors, people.values().iterator().next().origin()));
        }
    }
}
