package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;

/** The table of roles below the story, where nothing is body: one line a rule, first match wins. Immutable and thread-safe. */
final class BottomRules {
    private static final String ENDED = "bottom-ended";
    private static final String SOURCE = "bottom-source";
    private static final String TAGS = "bottom-tags";
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_SOURCE = 12;

    /** Gives a line its role. */
    static boolean read(Place place) {
        Line line = place.line();
        return place.give("bottom-noise", line.isNoise(), Role.BOILERPLATE)
                || place.give("bottom-aside", isPicture(line), Role.BOILERPLATE)
                // «الأكثر قراءة» and all below it
                || place.give(ENDED, line.says(Effect.ENDS) || place.isBelow(ENDED), Role.BOILERPLATE)
                // «المصدر: وكالات», or «وكالات» below «المصدر:»
                || place.give(SOURCE, isSource(place), Role.SOURCE)
                // «كلمات مفتاحية: نهر، جسر», or the linked words below it
                || place.give(TAGS, isTags(place), Role.TAGS)
                // «تحرير: نورة الهاشمي», or the name in the author's box
                || place.give("bottom-byline", isByline(place), Role.BYLINE)
                // «آخر تحديث: 3 مايو 2021»
                || place.give("bottom-date", line.isDate() || line.says(Effect.DATE), Role.DATE)
                || place.give("bottom-rest", true, Role.BOILERPLATE);
    }

    private BottomRules() {}

    private static boolean isPicture(Line line) {
        return line.shape() == Shape.FIGURE || line.shape() == Shape.EMBED;
    }

    private static boolean isSource(Place place) {
        Line line = place.line();
        if (line.says(Effect.SOURCE)) {
            return true;
        }
        boolean belowLabel = place.isBelow(SOURCE) && isBareLabel(place.lines().at(place.index() - 1));
        boolean named = belowLabel || line.isLabelled("source") && line.phrase() == null;
        return line.hasAtMost(LONGEST_SOURCE) && named;
    }

    private static boolean isTags(Place place) {
        Line line = place.line();
        boolean belowLabel = place.isBelow(TAGS) && line.isLink();
        return line.says(Effect.TAGS) || line.phrase() == null && (belowLabel || line.isLabelled("tags"));
    }

    private static boolean isBareLabel(Line line) {
        return line.phrase() != null && line.says(Effect.SOURCE) && line.phrase().whole();
    }

    private static boolean isByline(Place place) {
        Line line = place.line();
        return line.says(Effect.BYLINE)
                || line.hasAtMost(LONGEST_NAME) && line.phrase() == null && place.lines().stated().isAuthor(line.letters());
    }
}
