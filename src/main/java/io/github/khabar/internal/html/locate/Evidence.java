package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatPage;
import io.github.khabar.internal.html.flat.Units;
import io.github.khabar.internal.html.flat.WordHashes;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import java.util.List;

/** What the head of the page tells about the units of its body. Made once for a page, then only read. */
public final class Evidence {
    private static final int BODY_RUN = 3;
    private static final int FAR = 100;
    private static final int SHORT_STORY = 20;
    private static final int ECHO_WORDS = 4;
    /** What a line may say that opens a part of the page. */
    static final List<LineGroup> HEADS =
            List.of(LineGroup.RELATED, LineGroup.COMMENTS, LineGroup.TAGS, LineGroup.FOLLOW, LineGroup.CONTENTS);

    /** Share of a unit's words that the stated headline holds. */
    final float[] inHeadline;
    private final Units units;
    private final WordSet description;
    private final WordSet story;
    private final LineWords.Found[] lines;
    private final int[][] since;
    private final boolean[] saidBefore;
    private final boolean[] saidAfter;
    private final int headlineUnit;
    private final boolean stated;

    public Evidence(FlatPage page, Hints hints) {
        units = page.units();
        inHeadline = new float[units.size];
        lines = new LineWords.Found[units.size];
        since = new int[LineGroup.values().length][];
        saidBefore = new boolean[units.size];
        saidAfter = new boolean[units.size];
        LongIds said = new LongIds(units.size / 2);
        int[] lastSaid = new int[units.size + 1];
        WordSet headline = WordSet.of(hints.first(HintKey.HEADLINE).orElse(""), 1);
        WordSet title = WordSet.of(hints.first(HintKey.TITLE).orElse(""), 1);
        description = WordSet.of(hints.first(HintKey.DESCRIPTION).orElse(""), 1);
        story = WordSet.of(hints.first(HintKey.ARTICLE_BODY).orElse(""), BODY_RUN);
        WordSet names = headline.size() > 1 ? headline : title;
        for (int unit = 0; unit < units.size; unit++) {
            int from = units.firstWord[unit];
            int count = units.words[unit];
            lines[unit] = LineWords.STANDARD.find(units.word, from, count);
            if (count >= ECHO_WORDS) {
                int known = said.size();
                int id = said.add(WordHashes.run(units.word, from, count));
                if (id < known) {
                    saidBefore[unit] = true;
                    saidAfter[lastSaid[id]] = true;
                }
                lastSaid[id] = unit;
            }
            inHeadline[unit] = names.share(units.word, from, count);
        }
        measureSince(units);
        headlineUnit = HeadlineFinder.find(page, inHeadline);
        stated = headlineUnit >= 0 && inHeadline[headlineUnit] > 0.6;
    }

    private void measureSince(Units units) {
        for (LineGroup group : HEADS) {
            int steps = FAR;
            int[] before = new int[units.size];
            since[group.ordinal()] = before;
            for (int unit = 0; unit < before.length; unit++) {
                before[unit] = steps;
                boolean head = (lines[unit].whole() & group.bit()) != 0 && units.words[unit] <= 8;
                steps = head ? 1 : Math.min(FAR, steps + 1);
            }
        }
    }

    /** Share of a unit's words that the stated description holds. */
    float inDescription(int unit) {
        return description.share(units.word, units.firstWord[unit], units.words[unit]);
    }

    /** Share of a unit's runs of three words that the stated story holds; -1 where no story is stated. */
    float inStory(int unit) {
        return story.size() < SHORT_STORY ? -1 : story.share(units.word, units.firstWord[unit], units.words[unit]);
    }

    /** The phrases in a unit. */
    LineWords.Found line(int unit) {
        return lines[unit];
    }

    /** Whether a unit begins with a phrase of a group. */
    public boolean opensWith(int unit, LineGroup group) {
        return (lines[unit].opening() & group.bit()) != 0;
    }

    /** Units since the last one that is a phrase of a group, one of {@link #HEADS}. */
    int unitsSince(int unit, LineGroup group) {
        return since[group.ordinal()][unit];
    }

    boolean saidBefore(int unit) {
        return saidBefore[unit];
    }

    boolean saidAfter(int unit) {
        return saidAfter[unit];
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
