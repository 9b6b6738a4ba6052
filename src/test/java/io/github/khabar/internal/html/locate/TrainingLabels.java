package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.Units;
import io.github.khabar.internal.html.flat.WordHashes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells by alignment with the gold which units of a page are story. For training only. */
final class TrainingLabels {
    private final TrainingPage page;
    private final Map<Long, Integer> shingles;
    private final Set<Long> lines = new HashSet<>();
    private final Map<Integer, Map<Long, Integer>> runs = new HashMap<>();

    TrainingLabels(TrainingPage page) {
        this.page = page;
        shingles = TrainingPage.shingles(page.goldWords);
        for (String line : page.gold) {
            int[] words = WordHashes.of(line, 0, line.length());
            lines.add(key(words, 0, words.length));
        }
        for (int run = 1; run <= 3; run++) {
            Map<Long, Integer> counts = new HashMap<>();
            for (int at = 0; at + run <= page.goldWords.length; at++) {
                counts.merge(key(page.goldWords, at, run), 1, Integer::sum);
            }
            runs.put(run, counts);
        }
    }

    private static long key(int[] words, int from, int count) {
        long key = 17;
        for (int at = from; at < from + count; at++) {
            key = key * 0x9E3779B97F4A7C15L + words[at];
        }
        return key;
    }

    float[] targets() {
        Units units = page.view.units;
        float[] targets = new float[units.size];
        for (int unit = 0; unit < units.size; unit++) {
            int[] words = WordHashes.of(units.text, units.from[unit], units.to[unit]);
            targets[unit] = words.length == 0 ? 0 : words.length < 4 ? shortTarget(words) : longTarget(words);
        }
        for (int unit = 0; unit < units.size; unit++) {
            if (targets[unit] == 0.5f) {
                boolean near = unit > 0 && targets[unit - 1] > 0.6 || unit + 1 < units.size && targets[unit + 1] > 0.6;
                targets[unit] = near ? 1 : 0;
            }
        }
        return targets;
    }

    /** 1 for a line of the gold, a half for words in it that are no line, else 0. */
    private float shortTarget(int[] words) {
        if (lines.contains(key(words, 0, words.length))) {
            return 1;
        }
        return runs.get(words.length).containsKey(key(words, 0, words.length)) ? 0.5f : 0;
    }

    private float longTarget(int[] words) {
        int hits = 0;
        for (int at = 0; at + 4 <= words.length; at++) {
            hits += shingles.containsKey(key(words, at, 4)) ? 1 : 0;
        }
        float share = (float) hits / (words.length - 3);
        return share > 0.8 ? 1 : share < 0.2 ? 0 : share == 0.5f ? 0.51f : share;
    }
}
