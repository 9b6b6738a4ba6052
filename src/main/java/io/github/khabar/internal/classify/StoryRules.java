package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The table of roles in the story: one line a rule, first match wins. Immutable and thread-safe. */
final class StoryRules {
    private static final int LONGEST_SUBHEADING = 14;
    private static final int LONGEST_CREDIT = 6;
    private static final int LONGEST_RELATED = 25;
    private static final String BELOW_RELATED = "below-related";

    /**
     * One rule.
     *
     * @param id its name in the trace
     * @param when what the place must be like
     * @param role what the line is then
     */
    record Rule(String id, Predicate<Place> when, Role role) {}

    private static final List<Rule> RULES = List.of(
            // «***», «آ», «http://example.org/pic.jpg»
            new Rule("noise", place -> place.line().isNoise(), Role.BOILERPLATE),
            // «اقرأ أيضا: قطار جديد إلى المرفأ»
            new Rule("phrase-ends", place -> place.line().says(Effect.ENDS), Role.BOILERPLATE),
            // «تابعونا على تلغرام»
            new Rule("phrase-drop", place -> place.line().says(Effect.DROP), Role.BOILERPLATE),
            // «المصدر: وكالات»
            new Rule("phrase-source", place -> place.line().says(Effect.SOURCE), Role.SOURCE),
            // «كلمات مفتاحية: نهر، جسر»
            new Rule("phrase-tags", place -> place.line().says(Effect.TAGS), Role.TAGS),
            // «تحرير: نورة الهاشمي»
            new Rule("phrase-byline", place -> place.line().says(Effect.BYLINE), Role.BYLINE),
            // «آخر تحديث: 3 مايو 2021»
            new Rule("phrase-date", place -> place.line().says(Effect.DATE), Role.DATE),
            // «3 مايو 2021»
            new Rule("date", place -> place.line().isDate(), Role.DATE),
            // the line below «أخبار ذات صلة»
            new Rule(BELOW_RELATED, StoryRules::isBelowRelated, Role.BOILERPLATE),
            new Rule("list-item", place -> place.line().shape() == Shape.LIST_ITEM, Role.LIST_ITEM),
            // «مطالب السكان» above a paragraph
            new Rule("introduces", StoryRules::introduces, Role.SUBHEADING),
            // «الوكالة/ أ ب ج» as the last line
            new Rule("credit", StoryRules::isCredit, Role.BYLINE),
            new Rule("paragraph", place -> true, Role.PARAGRAPH));

    private StoryRules() {}

    /** A line among its neighbours. */
    record Place(Lines lines, int index) {

        Line line() {
            return lines.at(index);
        }

        @Nullable Line next() {
            return index + 1 < lines.size() ? lines.at(index + 1) : null;
        }

        @Nullable Line previous() {
            return index > 0 ? lines.at(index - 1) : null;
        }
    }

    /** Gives roles to the open lines. */
    static void read(Lines lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.isOpen(at)) {
                Rule rule = first(new Place(lines, at));
                lines.give(at, rule.role(), rule.id());
            }
        }
    }

    private static Rule first(Place place) {
        return RULES.stream().filter(rule -> rule.when().test(place)).findFirst().orElseThrow();
    }

    /** The list that a heading like «أخبار ذات صلة» opens goes on until a line ends like a statement. */
    private static boolean isBelowRelated(Place place) {
        Line above = place.previous();
        if (above == null) {
            return false;
        }
        Boilerplate.Phrase heading = above.phrase();
        boolean heads = heading != null && heading.effect() == Effect.ENDS && heading.whole();
        return (heads || place.lines().isBy(place.index() - 1, BELOW_RELATED))
                && place.line().words() <= LONGEST_RELATED
                && !place.line().endsSentence();
    }

    private static boolean introduces(Place place) {
        Line line = place.line();
        Line next = place.next();
        return next != null
                && line.words() <= LONGEST_SUBHEADING
                && !line.endsSentence()
                && !line.endsWith(",")
                && next.words() > line.words();
    }

    private static boolean isCredit(Place place) {
        return place.next() == null && place.line().words() <= LONGEST_CREDIT && !place.line().endsSentence();
    }
}
