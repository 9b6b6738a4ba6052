package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Field;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.limit.Bound;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds headline, kicker and standfirst: the page's own lines first, the headline else from what its head states. */
final class HeadlineResolver {
    private static final int LONGEST_LABEL = 2; // words
    private static final int SHORTEST_SENTENCE = 5; // words
    private static final String[] SUFFIXES = {" | ", " - ", " – ", " — ", "| ", " :: "};

    private final Slots slots;
    private final Bound bound;

    HeadlineResolver(Slots slots, Bound bound) {
        this.slots = slots;
        this.bound = bound;
    }

    void into(Hints hints, PageLines lines, ArticleBuilder article) {
        Choice choice = new Choice(Field.HEADLINE);
        StoryBlock block = lines.first(Role.HEADLINE);
        List<Sourced<String>> stated = stated(hints);
        if (block != null && !isLabel(PageLines.text(block), stated)) {
            choice.add(Sourced.of(PageLines.text(block), Provenance.PAGE, "headline block"));
        }
        for (Sourced<String> headline : stated) {
            choice.add(headline);
        }
        article.headline(choice.kept()).conflicts(choice.conflicts());
        article.kicker(line(lines, Role.KICKER)).standfirst(line(lines, Role.STANDFIRST));
    }

    /** A word or two that the surest statement of the headline does not hold are the name of a section or box. */
    private static boolean isLabel(String text, List<Sourced<String>> stated) {
        if (stated.isEmpty()) {
            return false;
        }
        String key = Keys.of(text);
        String sure = Keys.of(stated.get(0).value());
        return Keys.words(key).size() <= LONGEST_LABEL
                && Keys.words(sure).size() >= SHORTEST_SENTENCE
                && !Keys.contains(sure, key);
    }

    /** What the head states, without the site's name; first what the title confirms. */
    private List<Sourced<String>> stated(Hints hints) {
        String title = Keys.of(hints.first(HintKey.TITLE).orElse(""));
        List<Sourced<String>> confirmed = new ArrayList<>(3);
        List<Sourced<String>> others = new ArrayList<>(3);
        Set<String> seen = new HashSet<>();
        for (HintKey key : new HintKey[] {HintKey.HEADLINE, HintKey.TITLE}) {
            for (Sourced<String> hint : hints.all(key)) {
                if (!seen.add(hint.value())) {
                    continue;
                }
                String headline = withoutSite(hint.value());
                boolean same = Keys.contains(title, Keys.of(headline));
                (same ? confirmed : others).add(new Sourced<>(headline, hint.origin()));
            }
        }
        confirmed.addAll(others);
        return confirmed;
    }

    private String withoutSite(String text) {
        for (String mark : SUFFIXES) {
            int last = text.lastIndexOf(mark);
            if (last > 0 && slots.isOutlet(Keys.of(text.substring(last + mark.length())))) {
                return text.substring(0, last).strip();
            }
            int first = text.indexOf(mark);
            if (first > 0 && slots.isOutlet(Keys.of(text.substring(0, first)))) {
                return text.substring(first + mark.length()).strip();
            }
        }
        return text;
    }

    /** Lines of one role belong together: a summary in three points is one standfirst. */
    private @Nullable Sourced<String> line(PageLines lines, Role role) {
        Set<String> texts = new LinkedHashSet<>(2);
        for (StoryBlock block : lines.all(role)) {
            String text = PageLines.text(block);
            if (!texts.contains(text) && bound.admits(texts.size())) {
                texts.add(text);
            }
        }
        return texts.isEmpty()
                ? null
                : Sourced.of(String.join("\n", texts), Provenance.PAGE, role.name().toLowerCase(Locale.ROOT) + " line");
    }
}
