package io.github.khabar.internal.metadata;

import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Field;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.text.ArabicDates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the section: what meta and JSON-LD call so, the visible label or path, the breadcrumb of the head; of a path the
 * innermost step that is a section. Used by one call.
 */
final class SectionResolver {
    private static final int LONGEST = 5; // words

    private final Slots slots;
    private final String headline;
    private final Choice choice = new Choice(Field.SECTION);
    private final List<String> steps = new ArrayList<>();
    private @Nullable String columnist;

    SectionResolver(Slots slots, String headline) {
        this.slots = slots;
        this.headline = Keys.of(headline);
    }

    void read(Hints hints, PageLines lines) {
        stated(hints.all(HintKey.SECTION));
        List<Sourced<String>> visible = visible(lines);
        innermost(visible);
        innermost(hints.all(HintKey.BREADCRUMB));
        if (choice.kept() == null) {
            besideDates(lines.credits());
        }
        addSteps(visible);
        addSteps(hints.all(HintKey.BREADCRUMB));
        addSteps(hints.all(HintKey.SECTION));
    }

    private void addSteps(List<Sourced<String>> path) {
        for (Sourced<String> step : path) {
            steps.add(step.value());
        }
    }

    /** All steps of all paths. */
    List<String> steps() {
        return steps;
    }

    /** The writer whose name is the last step behind a section of opinion, or null. */
    @Nullable String columnist() {
        return columnist;
    }

    void into(ArticleBuilder article) {
        article.section(choice.kept()).conflicts(choice.conflicts());
    }

    /** The innermost of each place that states sections: a list in JSON-LD is a path. */
    private void stated(List<Sourced<String>> sections) {
        for (int at = sections.size() - 1; at >= 0; at--) {
            boolean last = at + 1 == sections.size()
                    || !sections.get(at + 1).origin().equals(sections.get(at).origin());
            if (last && isStep(Keys.of(sections.get(at).value())) && sections.get(at).value().indexOf("://") < 0) {
                choice.prefer(sections.get(at));
            }
        }
    }

    private static List<Sourced<String>> visible(PageLines lines) {
        List<Sourced<String>> found = new ArrayList<>(2);
        for (StoryBlock block : lines.all(Role.SECTION)) {
            if (!isMenu(block)) {
                steps(PageLines.text(block), found);
            }
        }
        if (found.isEmpty()) {
            labels(lines, found);
        }
        return found;
    }

    /** A tag over the headline is the story's section. */
    private static void labels(PageLines lines, List<Sourced<String>> found) {
        for (StoryBlock block : lines.all(Role.TAGS)) {
            if (block.raw().zone() == Zone.TOP) {
                steps(PageLines.text(block), found);
            }
        }
    }

    private void besideDates(List<Credit> credits) {
        for (Credit credit : credits) {
            if (credit.isDated()) {
                besideDate(credit);
            }
        }
    }

    /** «منبر 20-06-2022»: one short word before the date that names nobody and announces nothing. */
    private void besideDate(Credit credit) {
        List<ArabicDates.Found> dates = ArabicDates.find(credit.text(), null);
        int end = dates.isEmpty() || credit.isBelow() ? 0 : dates.get(0).span().start();
        String before = credit.text().substring(0, end).strip();
        while (!before.isEmpty() && !Character.isLetterOrDigit(before.charAt(before.length() - 1))) {
            if (before.charAt(before.length() - 1) == ':') {
                return;
            }
            before = before.substring(0, before.length() - 1).strip();
        }
        boolean word = isLetters(before)
                && slots.of(before) == Slot.OTHER
                && !WordSets.NOT_NAMES.contains(Keys.of(before))
                && PersonNames.isArabic(before);
        if (word && isSection(before)) {
            choice.add(Sourced.of(before, Provenance.TEXT, "date line"));
        }
    }

    private static boolean isLetters(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMenu(StoryBlock block) {
        String label = block.raw().facts().label();
        return label.contains("menu") || label.startsWith("nav ") || label.contains(" nav ") || label.contains("navbar");
    }

    private static void steps(String path, List<Sourced<String>> found) {
        int start = 0;
        for (int at = 0; at <= path.length(); at++) {
            if (at == path.length() || "/>»«›‹|\\\n".indexOf(path.charAt(at)) >= 0) {
                found.add(Sourced.of(path.substring(start, at).strip(), Provenance.PAGE, "section line"));
                start = at + 1;
            }
        }
    }

    private void innermost(List<Sourced<String>> path) {
        for (int at = path.size() - 1; at >= 0; at--) {
            String step = path.get(at).value();
            if (at > 0 && isOpinion(path.get(at - 1).value()) && slots.of(step) == Slot.PERSON) {
                columnist = step;
            } else if (isSection(step)) {
                choice.add(path.get(at));
                return;
            }
        }
    }

    private static boolean isOpinion(String step) {
        return WordSets.OPINIONS.containsAny(Keys.words(Keys.of(step)));
    }

    private boolean isSection(String step) {
        String key = Keys.of(step);
        return isStep(key) && !key.equals(headline) && !WordSets.PLACES.contains(key) && !slots.isSite(key) && step.indexOf("://") < 0;
    }

    private static boolean isStep(String key) {
        int words = Keys.words(key).size();
        return words > 0 && words <= LONGEST && !WordSets.HOMES.contains(key) && !key.startsWith("المزيد ");
    }
}
