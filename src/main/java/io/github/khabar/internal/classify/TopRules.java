package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;

/** The table of roles above the story: one line a rule, first match wins. Immutable and thread-safe. */
final class TopRules {
    private static final int LONGEST_KICKER = 14;
    private static final int SHORTEST_KICKER = 2;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_SECTION = 5;
    private static final int LONGEST_PATH = 40;
    private static final int LONGEST_DATE = 16;
    private static final int SHORTEST_DESCRIBED = 8;
    private static final double DESCRIBED = 0.8;
    private static final double SOME_LINKS = 0.3;

    /** Gives a line its role. */
    static boolean read(Place place) {
        Line line = place.line();
        // the picture between the headline and the first paragraph
        return place.give("lead-figure", line.shape() == Shape.FIGURE && isBelowHeadline(place), Role.FIGURE)
                // the player of a page about a film
                || place.give("lead-embed", line.shape() == Shape.EMBED && isBelowHeadline(place), Role.EMBED)
                // «|»
                || place.give("top-noise", line.isNoise(), Role.BOILERPLATE)
                || place.give("top-figure", line.shape() == Shape.FIGURE, Role.FIGURE)
                || place.give("top-embed", line.shape() == Shape.EMBED, Role.EMBED)
                // the headline as the last step of the breadcrumb, or once more for small screens
                || place.give("headline-again", place.lines().isHeadline(line), Role.BOILERPLATE)
                // «بعد عامين من التأجيل:» above «افتتاح الجسر»
                || place.give("top-kicker", isKicker(place), Role.KICKER)
                // «ملخص» and the lines of the box below it
                || place.give(StoryRules.SUMMARY_LABEL, line.says(Effect.SUMMARY), Role.BOILERPLATE)
                || place.give(StoryRules.SUMMARY, StoryRules.isSummary(place), Role.STANDFIRST)
                // «شارك الخبر»
                || place.give("top-phrase", line.says(Effect.ENDS) || line.says(Effect.DROP), Role.BOILERPLATE)
                // «نشر في: 3 مايو 2021», <span class="post-date">
                || place.give("top-date", isDate(place), Role.DATE)
                // the line that og:description repeats, <p class="standfirst">
                || place.give("top-standfirst", isStandfirst(place), Role.STANDFIRST)
                // «بقلم: نورة الهاشمي», <a class="author">
                || place.give("top-byline", isByline(place), Role.BYLINE)
                // «المصدر: وكالات»
                || place.give("top-source", line.says(Effect.SOURCE), Role.SOURCE)
                // the last step of the breadcrumb
                || place.give("top-section", isSection(place), Role.SECTION)
                // «الرئيسية / محليات / افتتاح الجسر» in one line
                || place.give("top-path", isPath(place), Role.SECTION)
                // «وسوم: نهر، جسر»
                || place.give("top-tags", line.says(Effect.TAGS) || line.isLabelled("tags"), Role.TAGS)
                || place.give("top-rest", true, Role.BOILERPLATE);
    }

    private TopRules() {}

    private static boolean isBelowHeadline(Place place) {
        int headline = place.lines().headline();
        return headline >= 0 && place.index() > headline;
    }

    private static boolean isKicker(Place place) {
        Line line = place.line();
        boolean above = place.lines().headline() - 1 == place.index();
        boolean fits = line.hasAtLeast(SHORTEST_KICKER)
                && line.hasAtMost(LONGEST_KICKER)
                && line.facts().linkShare() < SOME_LINKS
                && line.phrase() == null
                && !line.isDate()
                && !place.lines().stated().isSection(line.letters());
        return above && fits && (line.isLabelled("kicker") || line.shape() == Shape.HEADING && line.facts().level() > 1);
    }

    private static boolean isDate(Place place) {
        Line line = place.line();
        if (!isBelowHeadline(place) && place.lines().headline() >= 0 && !line.isLabelled("date")) {
            return false; // the date of the day above the page
        }
        boolean labelled = line.isLabelled("date") && line.hasAtMost(LONGEST_DATE) && Scan.hasDigit(line.key());
        return line.isDate() || line.says(Effect.DATE) || labelled || line.facts().stamp() != null && line.hasAtMost(LONGEST_DATE);
    }

    private static boolean isStandfirst(Place place) {
        Line line = place.line();
        if (!isBelowHeadline(place) || line.facts().linkShare() >= SOME_LINKS) {
            return false;
        }
        if (line.hasAtLeast(SHORTEST_DESCRIBED) && place.lines().stated().described(line.key()) >= DESCRIBED) {
            return true;
        }
        // Below the byline a summary is the author's.
        return line.isLabelled("standfirst")
                && !line.isLabelled("aside")
                && !line.isLabelled("byline")
                && !place.lines().hasRole(place.lines().headline(), place.index(), Role.BYLINE);
    }

    private static boolean isByline(Place place) {
        Line line = place.line();
        if (!line.hasAtMost(LONGEST_NAME)) {
            return line.says(Effect.BYLINE) && !line.endsSentence();
        }
        return line.says(Effect.BYLINE)
                || place.lines().stated().isAuthor(line.letters())
                || line.isLabelled("byline") && !line.isLabelled("aside");
    }

    private static boolean isSection(Place place) {
        Line line = place.line();
        return line.hasAtMost(LONGEST_SECTION)
                && (place.lines().stated().isSection(line.letters()) || line.isLabelled("section") && !line.isLabelled("aside"));
    }

    private static boolean isPath(Place place) {
        Line line = place.line();
        if (!line.hasAtMost(LONGEST_PATH) || !line.isLabelled("section") || line.isLabelled("aside")) {
            return false;
        }
        String text = line.block().display().text();
        int step = 0;
        while (step < text.length() && "/>»›".indexOf(text.charAt(step)) < 0) {
            step++;
        }
        return step < text.length() && !new WordCount(text.substring(0, step)).hasMoreWords(LONGEST_SECTION);
    }
}
