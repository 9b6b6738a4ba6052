package io.github.khabar.internal.classify;

import io.github.khabar.internal.lexicon.ResourceLines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the steps of an address, and the labels of its host, tell about the page. The last step, which names the page itself, is told
 * apart. Filled by one call, then only read.
 */
final class KindSteps {
    private static final Map<String, KindStep> WORDS = load();
    private static final int YEAR = 4;

    private final int[] before = new int[KindStep.values().length];
    private final int[] last = new int[KindStep.values().length];
    private boolean dated;

    private KindSteps() {}

    private static Map<String, KindStep> load() {
        Map<String, KindStep> words = new HashMap<>();
        for (String line : ResourceLines.read(KindSteps.class, "kind-steps.txt")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                int space = line.indexOf(' ');
                words.put(line.substring(0, space), KindStep.valueOf(line.substring(space + 1)));
            }
        }
        return Map.copyOf(words);
    }

    /** Reads an address; query and fragment do not count. */
    static KindSteps of(String url) {
        KindSteps steps = new KindSteps();
        int scheme = url.indexOf("://");
        if (scheme >= 0) {
            steps.read(url.substring(0, pathEnd(url, scheme + 3)).toLowerCase(Locale.ROOT), scheme + 3);
        }
        return steps;
    }

    /** The end of the path, without slashes that no step follows. */
    private static int pathEnd(String url, int from) {
        int end = from;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        while (end > from && url.charAt(end - 1) == '/') {
            end--;
        }
        return end;
    }

    /** A step ends at a slash or a dot: forum.example.org/viewtopic.php. */
    private void read(String url, int from) {
        int host = url.indexOf('/', from);
        int lastSlash = host < 0 ? url.length() : url.lastIndexOf('/');
        int start = from;
        for (int at = from; at <= url.length(); at++) {
            if (at == url.length() || url.charAt(at) == '/' || url.charAt(at) == '.') {
                step(url.substring(start, at), start > lastSlash);
                start = at + 1;
            }
        }
    }

    private void step(String step, boolean isLast) {
        KindStep told = WORDS.get(step);
        if (told != null) {
            (isLast ? last : before)[told.ordinal()]++;
        }
        dated |= !isLast && isYear(step);
    }

    private static boolean isYear(String step) {
        return step.length() == YEAR && (step.startsWith("19") || step.startsWith("20"))
                && Character.isDigit(step.charAt(2)) && Character.isDigit(step.charAt(3));
    }

    /** How many steps before the last one tell this. */
    int before(KindStep step) {
        return before[step.ordinal()];
    }

    /** How many words of the last step tell this. */
    int last(KindStep step) {
        return last[step.ordinal()];
    }

    /** How many steps before the last one tell of anything but a story. */
    int beforeOther() {
        return before(KindStep.LIST) + before(KindStep.SHOP) + before(KindStep.FORUM);
    }

    /** How many words of the last step tell of anything but a story. */
    int lastOther() {
        return last(KindStep.LIST) + last(KindStep.SHOP) + last(KindStep.FORUM);
    }

    /** Whether a year is one of the steps before the last one. */
    boolean isDated() {
        return dated;
    }
}
