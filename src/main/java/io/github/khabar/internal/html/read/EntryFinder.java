package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.flat.Units;
import io.github.khabar.internal.html.flat.WordHashes;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.html.locate.Selection;
import io.github.khabar.internal.page.EntryTime;
import io.github.khabar.internal.page.Zone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a live blog: times of one style, each with lines of the story before the next, or paragraphs that begin
 * with the time of day. Used by one call.
 */
final class EntryFinder {
    private static final int FEWEST = 3;
    private static final int LONGEST_TIME = 8;
    private static final int LEVELS = 4;
    private static final double LINKED = 0.5;
    /** Paragraphs of the story for one that begins with a time. */
    private static final int MOST_BETWEEN = 4;

    /** «قبل ساعة», «منذ لحظات» */
    private static final Set<Integer> AGO = Set.of(WordHashes.of("قبل", 0, 3)[0], WordHashes.of("منذ", 0, 3)[0]);

    private final Selection selection;
    private final PageView page;
    private final Map<Integer, EntryTime> openings = new HashMap<>();
    private final Set<Integer> times = new HashSet<>();
    /** Elements of list items with a time in them. */
    private final Set<Integer> items = new HashSet<>();
    /** Words of the story before each unit, counted when first asked for. */
    private int @Nullable [] storyWords;

    private EntryFinder(Selection selection) {
        this.selection = selection;
        page = selection.page();
    }

    static EntryFinder find(Selection selection) {
        EntryFinder finder = new EntryFinder(selection);
        finder.findLines();
        if (finder.openings.isEmpty()) {
            finder.findClocks();
        }
        return finder;
    }

    /** The time of the entry that begins with a unit, or null. */
    @Nullable EntryTime opening(int unit) {
        return openings.isEmpty() ? null : openings.get(unit);
    }

    /** Whether a unit is the time of an entry and no text of the story. */
    boolean isTime(int unit) {
        return !times.isEmpty() && times.contains(unit);
    }

    /** Whether a list item around a unit is an entry, and so no item of a list in the story. */
    boolean isInItem(int unit) {
        int at = page.units.owner[unit];
        for (int level = 0; level < LEVELS && at > 0 && !items.isEmpty(); level++) {
            if (items.contains(at)) {
                return true;
            }
            at = page.tree.parent[at];
        }
        return false;
    }

    private void findLines() {
        Map<Long, List<Integer>> styles = new HashMap<>();
        for (int unit = 0; unit < page.units.size; unit++) {
            if (selection.isNear(unit) && mayBeTime(unit)) {
                long style = style(unit);
                if (!styles.containsKey(style)) {
                    styles.put(style, new ArrayList<>(FEWEST));
                }
                styles.get(style).add(unit);
            }
        }
        for (List<Integer> lines : styles.values()) {
            if (lines.size() >= FEWEST && openings.isEmpty() && areParted(lines) && beginsWithTimes(lines)) {
                lines.removeIf(unit -> !ClockLine.isTime(page.units.textOf(unit)));
                open(lines);
            }
        }
    }

    /** Whether one of the first lines is a time: to read them all is dear, and lines with figures are many. */
    private boolean beginsWithTimes(List<Integer> lines) {
        for (int unit : lines.subList(0, FEWEST)) {
            if (ClockLine.isTime(page.units.textOf(unit))) {
                return true;
            }
        }
        return false;
    }

    /** Times stand among lines of the story; figures in a row are a list or a table. */
    private boolean areParted(List<Integer> lines) {
        int parted = 0;
        for (int at = 1; at < lines.size(); at++) {
            parted += story(lines.get(at - 1) + 1, lines.get(at), -1) >= 0 ? 1 : 0;
        }
        return parted >= FEWEST - 1;
    }

    /** A short line with a figure or a time element, or told from now. */
    private boolean mayBeTime(int unit) {
        Units units = page.units;
        if (units.words[unit] == 0 || units.words[unit] > LONGEST_TIME || page.tree.tag[units.owner[unit]] == TagCode.ROW) {
            return false;
        }
        return units.digits[unit] > 0 || units.time[unit] >= 0 || AGO.contains(units.word[units.firstWord[unit]]);
    }

    private long style(int unit) {
        FlatTree tree = page.tree;
        int owner = page.units.owner[unit];
        int lead = page.units.lead[unit];
        return (tree.style[owner] * 31L + tree.style[lead]) * 4096 + tree.tag[owner].ordinal() * 64L + tree.tag[lead].ordinal();
    }

    private void open(List<Integer> lines) {
        Map<Integer, EntryTime> found = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            int before = at == 0 ? -1 : lines.get(at - 1);
            int next = at + 1 == lines.size() ? page.units.size : lines.get(at + 1);
            int first = first(lines.get(at), before, next);
            // A line that is a link opens a teaser of another story.
            if (first >= 0 && !isTeaser(first)) {
                found.put(first, time(lines.get(at)));
            }
        }
        if (found.size() >= FEWEST && isMost(Collections.min(found.keySet()))) {
            openings.putAll(found);
            times.addAll(lines);
            lines.forEach(this::noteItem);
        }
    }

    /** Whether at least half of the story begins with a unit; boxes with times may stand below a story. */
    private boolean isMost(int first) {
        if (storyWords == null) {
            storyWords = new int[page.units.size + 1];
            for (int unit = 0; unit < page.units.size; unit++) {
                storyWords[unit + 1] = storyWords[unit] + (selection.zone(unit) == Zone.STORY ? page.units.words[unit] : 0);
            }
        }
        return storyWords[page.units.size] >= 2 * storyWords[first];
    }

    private void noteItem(int time) {
        int at = page.units.owner[time];
        for (int level = 0; level < LEVELS && at > 0; level++) {
            if (page.tree.tag[at] == TagCode.ITEM) {
                items.add(at);
            }
            at = page.tree.parent[at];
        }
    }

    /** The first line of the entry of a time: in the widest element with no other time in it, else the next line. */
    private int first(int time, int before, int next) {
        FlatTree tree = page.tree;
        int entry = page.units.owner[time];
        while (entry > 0 && tree.firstUnit[tree.parent[entry]] > before && tree.endUnit[tree.parent[entry]] <= next) {
            entry = tree.parent[entry];
        }
        int inside = story(Math.max(tree.firstUnit[entry], before + 1), tree.endUnit[entry], time);
        return inside >= 0 ? inside : story(time + 1, next, time);
    }

    private int story(int from, int to, int time) {
        for (int unit = from; unit < to; unit++) {
            if (unit != time && selection.zone(unit) == Zone.STORY) {
                return unit;
            }
        }
        return -1;
    }

    private boolean isTeaser(int unit) {
        return page.units.linkShare(unit) >= LINKED;
    }

    private EntryTime time(int unit) {
        int element = page.units.time[unit];
        String stamp = element < 0 ? "" : page.tree.element[element].attr("datetime").strip();
        return new EntryTime(page.units.textOf(unit), stamp.isEmpty() ? null : stamp, null);
    }

    private void findClocks() {
        Map<Integer, EntryTime> found = new HashMap<>();
        int lines = 0;
        for (int unit = 0; unit < page.units.size; unit++) {
            if (selection.zone(unit) == Zone.STORY && page.tree.tag[page.units.owner[unit]] != TagCode.ROW) {
                lines++;
                int end = ClockLine.clockEnd(page.units.text, page.units.from[unit], page.units.to[unit]);
                if (end > 0) {
                    found.put(unit, new EntryTime(page.units.text.substring(page.units.from[unit], end), null, null));
                }
            }
        }
        if (found.size() >= FEWEST && found.size() * MOST_BETWEEN >= lines) {
            openings.putAll(found);
        }
    }
}
