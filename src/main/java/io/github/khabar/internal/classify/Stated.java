package io.github.khabar.internal.classify;

import io.github.khabar.article.Sourced;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the head of a page states, in a form that lines can be compared with; each statement is read when first asked for. One call. */
final class Stated {
    private final Hints hints;
    private final Map<HintKey, Set<String>> letters = new EnumMap<>(HintKey.class);
    private @Nullable List<Set<String>> descriptions; // their longer words

    Stated(Hints hints) {
        this.hints = hints;
    }

    private Set<String> letters(HintKey key) {
        Set<String> known = letters.get(key);
        if (known == null) {
            known = new LinkedHashSet<>();
            for (String text : keys(key)) {
                known.add(Scan.letters(text));
            }
            known.remove("");
            letters.put(key, known);
        }
        return known;
    }

    /** Pages state the same words in several places; each is folded once. */
    private Set<String> keys(HintKey key) {
        Set<String> values = new LinkedHashSet<>(4);
        for (Sourced<String> value : hints.all(key)) {
            values.add(value.value());
        }
        Set<String> keys = new LinkedHashSet<>(4);
        for (String value : values) {
            keys.add(ArabicNormalizer.search().normalize(value));
        }
        return keys;
    }

    /** {@return the headlines that og:title, JSON-LD and the like state, letters and digits only} */
    Set<String> headlines() {
        return letters(HintKey.HEADLINE);
    }

    /** {@return the titles of the page, letters and digits only} */
    Set<String> titles() {
        return letters(HintKey.TITLE);
    }

    /** {@return whether a text is the name of the site} */
    boolean isSiteName(String text) {
        return letters(HintKey.SITE_NAME).contains(text);
    }

    /** {@return whether a text is a section or a step of the breadcrumb} */
    boolean isSection(String text) {
        return isSectionName(text) || letters(HintKey.BREADCRUMB).contains(text);
    }

    /** {@return whether a text is the name of a section; the last step of a breadcrumb may be the headline} */
    boolean isSectionName(String text) {
        return letters(HintKey.SECTION).contains(text);
    }

    /** {@return whether a text begins with the author's name} */
    boolean startsWithAuthor(String text) {
        for (String author : letters(HintKey.AUTHOR)) {
            if (text.startsWith(author)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a text is the author's name} */
    boolean isAuthor(String text) {
        return letters(HintKey.AUTHOR).contains(text);
    }

    /** {@return how much of a text the description of the page shares, 0 to 1} */
    double described(String key) {
        if (descriptions == null) {
            descriptions = new ArrayList<>(1);
            for (String description : keys(HintKey.DESCRIPTION)) {
                descriptions.add(Overlap.longWords(description));
            }
        }
        Set<String> words = descriptions.isEmpty() ? Set.of() : Overlap.longWords(key);
        double most = 0;
        for (Set<String> description : descriptions) {
            most = Math.max(most, Overlap.shared(words, description));
        }
        return most;
    }
}
