package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.WordHashes;
import io.github.khabar.internal.page.Zone;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the second copy of a story that a page shows twice: for printing, for small screens, as one block of plain text. Used by one call. */
final class Copies {
    /** Lines of fewer words may be said twice in one story. */
    private static final int TELLING = 8;
    private static final int FEWEST = 3;
    /** Lines of a copy that are not in the first one: a label, a button. */
    private static final int GAP = 2;
    private static final double SHARE = 0.2;
    private static final int RUN = 4;
    private static final int LONG = 100;
    private static final double SAME = 0.7;
    private static final double BLOCK_SHARE = 0.25;

    private final PageView page;
    private final @Nullable Zone[] zones;
    private final boolean[] copied;

    private Copies(PageView page, @Nullable Zone[] zones) {
        this.page = page;
        this.zones = zones;
        copied = new boolean[zones.length];
    }

    /**
     * Finds the units of the copy.
     *
     * @param page the page
     * @param zones where its units stand
     * @param words words of the story
     */
    static Copies find(PageView page, @Nullable Zone[] zones, int words) {
        Copies copies = new Copies(page, zones);
        copies.findLines(words);
        copies.findBlock(words);
        return copies;
    }

    /** Whether a unit belongs to the copy. */
    boolean holds(int unit) {
        return copied[unit];
    }

    /** Finds runs of lines that were said before in the same order. */
    private void findLines(int words) {
        LongIds said = new LongIds(zones.length / 2);
        Run run = new Run();
        for (int unit = 0; unit < zones.length; unit++) {
            if (zones[unit] == Zone.STORY && page.units.words[unit] > 0) {
                int known = said.size();
                int id = said.add(run(unit));
                if (id < known) {
                    run.again(unit, id, words);
                }
            }
        }
        run.close(words);
    }

    /** A run of lines that were said before. */
    private final class Run {
        private int from;
        private int end;
        private int lastId;
        private int lines;
        private int words;

        /** Goes on with a line that was said before; short ones may be said anywhere. */
        private void again(int unit, int id, int all) {
            boolean near = lines > 0 && unit <= end + GAP;
            if (page.units.words[unit] < TELLING) {
                end = near ? unit + 1 : end;
                return;
            }
            if (!near || id <= lastId) {
                close(all);
                from = unit;
                lines = 0;
                words = 0;
            }
            add(unit, id);
        }

        private void add(int unit, int id) {
            end = unit + 1;
            lastId = id;
            lines++;
            words += page.units.words[unit];
        }

        private void close(int all) {
            if (lines >= FEWEST && words >= SHARE * all) {
                Arrays.fill(copied, from, end, true);
            }
        }
    }

    private long run(int unit) {
        return WordHashes.run(page.units.word, page.units.firstWord[unit], page.units.words[unit]);
    }

    /** Finds one long line that says what all others together say. */
    private void findBlock(int words) {
        int longest = -1;
        for (int unit = 0; unit < zones.length; unit++) {
            if (zones[unit] == Zone.STORY && page.units.words[unit] >= LONG) {
                longest = longest < 0 || page.units.words[unit] > page.units.words[longest] ? unit : longest;
            }
        }
        if (longest >= 0 && page.units.words[longest] >= BLOCK_SHARE * words && restOf(longest).share(page.units.word, page.units.firstWord[longest], page.units.words[longest]) >= SAME) {
            copied[longest] = true;
        }
    }

    private WordSet restOf(int left) {
        StringBuilder rest = new StringBuilder();
        for (int unit = 0; unit < zones.length; unit++) {
            if (zones[unit] == Zone.STORY && unit != left) {
                rest.append(page.units.textOf(unit)).append('\n');
            }
        }
        return WordSet.of(rest.toString(), RUN);
    }
}
