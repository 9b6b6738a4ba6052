package io.github.khabar.internal.html;

import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;

/** What the head of the page tells about the units of its body. Made once for a page, then only read. */
final class Evidence {
    private static final int BODY_RUN = 3;

    /** Share of a unit's words that the stated headline holds. */
    final float[] inHeadline;
    /** Share of a unit's words that the stated description holds. */
    final float[] inDescription;
    /** Share of a unit's runs of three words that the stated story holds; -1 where no story is stated. */
    final float[] inStory;

    private final int headlineUnit;
    private final boolean stated;

    Evidence(FlatPage page, Hints hints) {
        Units units = page.units();
        inHeadline = new float[units.size];
        inDescription = new float[units.size];
        inStory = new float[units.size];
        WordSet headline = WordSet.of(hints.first(HintKey.HEADLINE).orElse(""), 1);
        WordSet title = WordSet.of(hints.first(HintKey.TITLE).orElse(""), 1);
        WordSet description = WordSet.of(hints.first(HintKey.DESCRIPTION).orElse(""), 1);
        WordSet story = WordSet.of(hints.first(HintKey.ARTICLE_BODY).orElse(""), BODY_RUN);
        WordSet names = headline.size() > 1 ? headline : title;
        for (int unit = 0; unit < units.size; unit++) {
            int[] words = WordHashes.of(units.text, units.from[unit], units.to[unit]);
            inHeadline[unit] = (float) names.share(words);
            inDescription[unit] = (float) description.share(words);
            inStory[unit] = story.size() < 20 ? -1 : (float) story.share(words);
        }
        headlineUnit = HeadlineFinder.find(page, inHeadline);
        stated = headlineUnit >= 0 && inHeadline[headlineUnit] > 0.6;
    }

    /** The unit that shows the headline, or -1. */
    int headlineUnit() {
        return headlineUnit;
    }

    /** Whether the head states the words of the headline unit. */
    boolean isHeadlineStated() {
        return stated;
    }
}
