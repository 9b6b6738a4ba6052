package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Origin;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.limit.Bound;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.text.ArabicDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads every place that names who signed, from where, and the agency. Used by one call. */
final class CreditResolver {
    private static final int LONGEST_CREDIT = 40;
    private static final Origin BYLINE = new Origin(Provenance.TEXT, "byline");
    private static final Origin DATELINE = new Origin(Provenance.TEXT, "dateline");

    private final BylineParser parser;
    private final DatelineParser datelines;
    private final AuthorResolver authors;
    private @Nullable Sourced<String> place;
    private @Nullable Sourced<String> agency;

    CreditResolver(Slots slots, Bound bound) {
        authors = new AuthorResolver(bound);
        parser = new BylineParser(slots);
        datelines = new DatelineParser(slots);
    }

    /** Names that are sections are no people. */
    void sections(List<String> sections) {
        for (String section : sections) {
            authors.refuse(section);
        }
    }

    /** A writer who is named as a step of the path. */
    void columnist(String name) {
        authors.near.add(PersonNames.bare(name), new Origin(Provenance.PAGE, "breadcrumb"));
    }

    void dateline(Dateline dateline) {
        place = sourced(place, dateline.place(), DATELINE);
        agency = sourced(agency, dateline.agency(), DATELINE);
        if (dateline.person() != null) {
            authors.senders.add(dateline.person(), DATELINE);
        }
    }

    void lines(PageLines lines) {
        List<Credit> credits = lines.credits();
        for (Credit credit : credits) {
            String bare = PersonNames.bare(credit.text());
            if (PersonNames.isFull(bare)) {
                authors.show(bare);
            }
        }
        for (Credit credit : credits) {
            credit(credit);
        }
        for (StoryBlock block : lines.opening()) {
            opening(block);
        }
        end(lines.lastParagraph());
    }

    private void credit(Credit credit) {
        if (credit.kind() == Credit.Kind.NEAR) {
            unread(credit.text());
            return;
        }
        Byline byline = parser.parse(credit.isDated() ? withoutDates(credit.text()) : credit.text());
        boolean announced = byline.announced && !credit.isBelow();
        for (String name : byline.authors) {
            if (announced) {
                add(authors.announced, name);
            } else if (PersonNames.isArabic(name)) {
                add(isWeak(credit) ? authors.below : authors.near, name);
            }
        }
        add(authors.editors, byline.editors);
        place = sourced(place, byline.place, BYLINE);
        agency = sourced(agency, named(byline.agency), BYLINE);
    }

    /** A line that classifying has passed over: a label makes it a byline, or the name that stands there alone twice. */
    private void unread(String text) {
        if (BylineParser.isLabelled(text)) {
            Byline byline = parser.parse(text);
            if (byline.opens) {
                add(authors.announced, byline.authors);
            }
        } else if (authors.showsTwice() && PersonNames.isArabic(text) && authors.isShownTwice(PersonNames.bare(text))) {
            add(authors.near, PersonNames.bare(text));
        }
    }

    private static boolean isWeak(Credit credit) {
        return credit.isBelow() || credit.kind() == Credit.Kind.DATE;
    }

    private void add(People people, List<String> names) {
        for (String name : names) {
            add(people, name);
        }
    }

    private void add(People people, String name) {
        if (!authors.isRefused(name)) {
            people.add(name, BYLINE);
        }
    }

    /** «Wire services» is no agency's name. */
    private static @Nullable String named(@Nullable String agency) {
        boolean some = agency == null || "agencies".equals(WordSets.AGENCIES.group(Keys.of(agency)));
        return some ? null : agency;
    }

    /** A signature as the first line of the story: with a title, or behind a place. */
    private void opening(StoryBlock block) {
        String text = PageLines.text(block);
        String bare = PersonNames.bare(text);
        boolean titled = !bare.isEmpty() && Keys.of(bare).length() < Keys.of(text).length();
        if (titled && PersonNames.isFull(bare)) {
            authors.announced.add(bare, BYLINE);
        } else {
            Dateline line = datelines.parse(text);
            if (line.end() == text.length()) {
                dateline(line);
            }
        }
    }

    private static String withoutDates(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (ArabicDates.Found found : ArabicDates.find(text, null)) {
            rest.append(text, from, found.span().start()).append(" | ");
            from = found.span().end();
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** «… الأعمال (رويترز)»: the agency in brackets at the end of the story. */
    private void end(@Nullable StoryBlock last) {
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

    /** An organisation that signs may be an agency. */
    private void desks(Hints hints) {
        for (Sourced<String> desk : hints.all(HintKey.DESK)) {
            if (WordSets.AGENCIES.contains(Keys.of(desk.value()))) {
                agency = sourced(agency, named(desk.value()), desk.origin());
            }
        }
    }

    /** Names for machines: a full name in Arabic letters, or one that the page shows; accounts and addresses are neither. */
    void hints(Hints hints) {
        desks(hints);
        for (Sourced<String> hint : hints.all(HintKey.AUTHOR)) {
            if (hint.value().indexOf('@') < 0 && hint.value().indexOf("://") < 0) {
                Byline byline = parser.parse(hint.value());
                place = sourced(place, byline.place, hint.origin());
                agency = sourced(agency, named(byline.agency), hint.origin());
                for (String name : byline.authors) {
                    boolean person = PersonNames.isArabic(name) && PersonNames.isFull(name) || authors.isShown(name);
                    if (person && !authors.isRefused(name)) {
                        authors.stated.add(name, hint.origin());
                    }
                }
            }
        }
    }

    private static @Nullable Sourced<String> sourced(@Nullable Sourced<String> known, @Nullable String value, Origin origin) {
        return known != null || value == null ? known : new Sourced<>(value, origin);
    }

    void into(ArticleBuilder article) {
        article.place(place).agency(agency);
        authors.into(article);
    }
}
