package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.CharKinds;
import io.github.khabar.internal.html.flat.Units;
import io.github.khabar.internal.html.flat.WordHashes;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.lexicon.WordTable;
import java.util.HashSet;
import java.util.Set;

/** Tells where the page's markup cuts a sentence in two, so that both lines are one paragraph. Immutable and thread-safe. */
public final class LineJoiner {
    private static final String OPENERS = "«“‹([{";
    private static final String CLOSERS = "»”›)]},،؛;.؟!:";
    private static final int SHORT_ADDRESS = 2;

    private final Set<Integer> unfinished = new HashSet<>();

    public LineJoiner() {
        for (WordTable.Row row : WordTable.rows(LineJoiner.class, "unfinished-words.txt")) {
            unfinished.add(WordHashes.of(row.word(), 0, row.word().length())[0]);
        }
    }

    /** Whether a unit goes on with the sentence of the unit before it. */
    boolean continues(PageView page, int before, int unit) {
        Units units = page.units;
        char last = lastInk(units, before);
        char first = units.text.charAt(firstInk(units, unit));
        if (OPENERS.indexOf(last) >= 0 || CLOSERS.indexOf(first) >= 0 || endsInOpenQuote(units, before)) {
            return true;
        }
        if (last == ':' && isAddress(units, unit)) {
            return true;
        }
        return isSameElement(page, before, unit) && (last == '،' || last == ',' || endsUnfinished(units, before));
    }

    /** What stands between two lines of one paragraph: nothing beside a bracket or mark that belongs to a word. */
    static String gap(Units units, int before, int unit) {
        boolean opened = OPENERS.indexOf(lastInk(units, before)) >= 0;
        return opened || CLOSERS.indexOf(units.text.charAt(firstInk(units, unit))) >= 0 ? "" : " ";
    }

    private static boolean isSameElement(PageView page, int before, int unit) {
        return page.units.opening[unit] != Units.BY_BLOCK && page.units.owner[before] == page.units.owner[unit];
    }

    private static char lastInk(Units units, int unit) {
        int at = units.to[unit] - 1;
        while (at > units.from[unit] && CharKinds.isBlank(units.text.charAt(at))) {
            at--;
        }
        return units.text.charAt(at);
    }

    private static int firstInk(Units units, int unit) {
        int at = units.from[unit];
        while (at < units.to[unit] - 1 && CharKinds.isBlank(units.text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A straight quotation mark behind a space opens a quotation. */
    private static boolean endsInOpenQuote(Units units, int unit) {
        int at = units.to[unit] - 1;
        return units.text.charAt(at) == '"' && at > units.from[unit] && CharKinds.isBlank(units.text.charAt(at - 1)) && isOdd(units, unit);
    }

    private static boolean isOdd(Units units, int unit) {
        int marks = 0;
        for (int at = units.from[unit]; at < units.to[unit]; at++) {
            marks += units.text.charAt(at) == '"' ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    /** A web address alone in its line. */
    private static boolean isAddress(Units units, int unit) {
        String start = units.text.substring(units.from[unit], Math.min(units.to[unit], units.from[unit] + 8));
        boolean web = start.startsWith("http://") || start.startsWith("https://") || start.startsWith("www.");
        return web && units.linkShare(unit) > 0.9 | units.text.substring(units.from[unit], units.to[unit]).split(" ").length < SHORT_ADDRESS;
    }

    private boolean endsUnfinished(Units units, int unit) {
        int from = units.to[unit];
        while (from > units.from[unit] && Character.isLetter(units.text.charAt(from - 1))) {
            from--;
        }
        if (from == units.to[unit]) {
            return false;
        }
        int[] word = WordHashes.of(units.text, from, units.to[unit]);
        return word.length == 1 && unfinished.contains(word[0]);
    }
}
