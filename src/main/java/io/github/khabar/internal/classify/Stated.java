package io.github.khabar.internal.classify;

import io.github.khabar.article.Sourced;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the head of a page states, in a form that lines can be compared with. Immutable once made. */
final class Stated {
    private final Set<String> headlines;
    private final Set<String> titles;
    private final Set<String> names;
    private final Set<String> sections;
    private final Set<String> crumbs;
    private final Set<String> authors;
    private final List<String> descriptions;

    Stated(Hints hints) {
        headlines = letters(hints, HintKey.HEADLINE);
        titles = letters(hints, HintKey.TITLE);
        names = letters(hints, HintKey.SITE_NAME);
        sections = letters(hints, HintKey.SECTION);
        crumbs = letters(hints, HintKey.BREADCRUMB);
        authors = letters(hints, HintKey.AUTHOR);
        descriptions = new ArrayList<>(new LinkedHashSet<>(keys(hints, HintKey.DESCRIPTION)));
    }

    private static Set<String> letters(Hints hints, HintKey key) {
        Set<String> all = new LinkedHashSet<>();
        keys(hints, key).forEach(text -> all.add(Scan.letters(text)));
        all.remove("");
        return all;
    }

    private static List<String> keys(Hints hints, HintKey key) {
        return hints.all(key).stream().map(Sourced::value).map(ArabicNormalizer.search()::normalize).toList();
    }

    /** @return the headlines that og:title, JSON-LD and the like state, letters and digits only */
    Set<String> headlines() {
        return headlines;
    }

    /** @return the titles of the page, letters and digits only */
    Set<String> titles() {
        return titles;
    }

    /** @return whether a text is the name of the site */
    boolean isSiteName(String letters) {
        return names.contains(letters);
    }

    /** @return whether a text is a section or a step of the breadcrumb */
    boolean isSection(String letters) {
        return sections.contains(letters) || crumbs.contains(letters);
    }

    /** @return whether a text is the name of a section; the last step of a breadcrumb may be the headline */
    boolean isSectionName(String letters) {
        return sections.contains(letters);
    }

    /** @return whether a text is the author's name */
    boolean isAuthor(String letters) {
        return authors.contains(letters);
    }

    /** @return how much of a text the description of the page shares, 0 to 1 */
    double described(String key) {
        double most = 0;
        for (String description : descriptions) {
            most = Math.max(most, Overlap.shared(key, description));
        }
        return most;
    }
}
