package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Field;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import java.util.ArrayList;
import java.util.List;

/** Finds the section: meta and JSON-LD, the visible label or path, the breadcrumb; the innermost step that is a section. */
final class SectionResolver {
    private static final int LONGEST = 5; // words

    private final Slots slots;
    private final String headline;

    SectionResolver(Slots slots, String headline) {
        this.slots = slots;
        this.headline = Keys.of(headline);
    }

    void into(Hints hints, PageLines lines, ArticleBuilder article) {
        Choice choice = new Choice(Field.SECTION);
        innermost(hints.all(HintKey.SECTION), choice);
        innermost(visible(lines), choice);
        innermost(hints.all(HintKey.BREADCRUMB), choice);
        article.section(choice.kept()).conflicts(choice.conflicts());
    }

    private static List<Sourced<String>> visible(PageLines lines) {
        List<Sourced<String>> steps = new ArrayList<>(2);
        for (StoryBlock block : lines.all(Role.SECTION)) {
            for (String step : steps(PageLines.text(block))) {
                steps.add(Sourced.of(step, Provenance.PAGE, "section line"));
            }
        }
        return steps;
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>(3);
        int start = 0;
        for (int at = 0; at <= path.length(); at++) {
            if (at == path.length() || "/>»«›‹|\\\n".indexOf(path.charAt(at)) >= 0) {
                steps.add(path.substring(start, at).strip());
                start = at + 1;
            }
        }
        return steps;
    }

    private void innermost(List<Sourced<String>> path, Choice choice) {
        for (int at = path.size() - 1; at >= 0; at--) {
            if (isSection(path.get(at).value())) {
                choice.add(path.get(at));
                return;
            }
        }
    }

    private boolean isSection(String step) {
        String key = Keys.of(step);
        int words = Keys.words(key).size();
        return words > 0
                && words <= LONGEST
                && !WordSets.HOMES.contains(key)
                && !WordSets.PLACES.contains(key)
                && !key.equals(headline)
                && step.indexOf("://") < 0
                && !slots.isSite(key);
    }
}
