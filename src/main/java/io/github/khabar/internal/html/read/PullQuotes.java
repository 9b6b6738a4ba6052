package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.html.locate.Selection;
import io.github.khabar.internal.html.locate.WordSet;
import io.github.khabar.internal.page.Zone;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells pull quotes, words of the story set large beside it, from passages that are quoted in its flow: by their name, by the
 * box that they stand in, or because the story says the same words elsewhere. Used by one call.
 */
final class PullQuotes {
    private static final int RUN = 3;
    private static final double REPEATED = 0.6;
    private static final int LEVELS = 3;
    private static final String NAME = "pull";

    private final Selection selection;
    private final PageView page;
    private @Nullable WordSet story;

    PullQuotes(Selection selection) {
        this.selection = selection;
        page = selection.page();
    }

    /** Whether a quote of the story is a pull quote. */
    boolean isOne(int unit) {
        return isNamed(unit) || story().share(page.units.word, page.units.firstWord[unit], page.units.words[unit]) >= REPEATED;
    }

    /** A quote in a figure or aside, or one whose classes say so. */
    private boolean isNamed(int unit) {
        FlatTree tree = page.tree;
        int at = page.units.owner[unit];
        for (int level = 0; level < LEVELS && at > 0; level++) {
            boolean box = tree.tag[at] == TagCode.FIGURE || tree.tag[at] == TagCode.ASIDE;
            boolean quote = (tree.marks[at] & Mark.QUOTE.bit()) != 0;
            if (box || quote && tree.element[at].className().contains(NAME)) {
                return true;
            }
            at = tree.parent[at];
        }
        return false;
    }

    /** The words of the story outside of quotes. */
    private WordSet story() {
        if (story == null) {
            int[] words = new int[page.total(page.words)];
            int count = 0;
            for (int unit = 0; unit < page.units.size; unit++) {
                if (selection.zone(unit) == Zone.STORY && !Shapes.isQuoted(page, unit)) {
                    System.arraycopy(page.units.word, page.units.firstWord[unit], words, count, page.units.words[unit]);
                    count += page.units.words[unit];
                }
            }
            story = WordSet.of(Arrays.copyOf(words, count), RUN);
        }
        return story;
    }
}
