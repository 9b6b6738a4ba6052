package io.github.khabar.text;

/**
 * Puts Arabic marks into canonical order and composes them with their letter, as NFC does; beyond NFC, hamza above also composes with
 * alef maksura and Farsi yeh, which look the same. Counts instead of sorting, so a run of any length costs its length.
 */
final class ArabicMarks {
    private static final String[] CLASSES = {
        "27 064B 08F0", "28 064C 08F1", "29 064D 08F2", "30 0618 064E", "31 0619 064F", "32 061A 0650", "33 0651", "34 0652", "35 0670",
        "220 0655-0656 065C 065F 06E3 06EA 06ED 0899-089B 08CF-08D3 08E3 08E6 08E9 08ED-08EF 08F6 08F9-08FA"
    };
    private static final int FIRST = 0x600;
    private static final byte ABOVE = (byte) 230;
    private static final byte[] ORDER = new byte[0x300];
    private static final String COMPOSED = "آأإؤئۀۂۓ";
    private static final String BASES = "اااويەہے";
    private static final String MARKS = "\u0653\u0654\u0655\u0654\u0654\u0654\u0654\u0654";

    static {
        for (int c = FIRST; c < FIRST + ORDER.length; c++) {
            ORDER[c - FIRST] = DisplayClass.isMark((char) c) ? ABOVE : 0;
        }
        for (String line : CLASSES) {
            int space = line.indexOf(' ');
            int order = Integer.parseInt(line.substring(0, space));
            CharRanges.fill(ORDER, FIRST, order, line.substring(space + 1));
        }
    }

    private ArabicMarks() {}

    static boolean areInOrder(char mark, char next) {
        return order(mark) <= order(next);
    }

    static void order(SourcedChars chars) {
        if (!hasWork(chars)) {
            return;
        }
        SourcedChars old = chars.copy();
        chars.clear();
        int at = 0;
        while (at < old.size()) {
            int end = old.skipMarks(at + 1);
            if (end == at + 1) {
                chars.add(old.at(at), old.start(at), old.end(at));
            } else {
                orderRun(old, at, end, chars);
            }
            at = end;
        }
    }

    private static boolean hasWork(SourcedChars chars) {
        boolean afterMark = false;
        for (int at = 0; at < chars.size(); at++) {
            boolean mark = DisplayClass.isMark(chars.at(at));
            if (mark && (afterMark || DisplayClass.of(chars.at(at)) == DisplayClass.COMPOSING)) {
                return true;
            }
            afterMark = mark;
        }
        return false;
    }

    /** Writes a letter and the marks behind it. */
    private static void orderRun(SourcedChars old, int base, int end, SourcedChars out) {
        SourcedChars run = new SourcedChars();
        decompose(old, base, run);
        for (int at = base + 1; at < end; at++) {
            run.add(old.at(at), old.start(at), old.end(at));
        }
        int first = out.size();
        boolean bare = DisplayClass.isMark(run.at(0));
        int[] sorted = sorted(run, bare ? 0 : 1);
        boolean moved = isMoved(sorted) || run.size() > end - base;
        for (int i = 0; i < sorted.length; i++) {
            int at = sorted[i];
            if (i == 0 && !bare) {
                out.add(run.at(at), run.start(at), run.end(at));
            } else if (bare || !composes(out, first, run, at)) {
                add(run, at, moved, out);
            }
        }
    }

    private static void decompose(SourcedChars old, int base, SourcedChars run) {
        int composed = COMPOSED.indexOf(old.at(base));
        if (composed < 0) {
            run.add(old.at(base), old.start(base), old.end(base));
        } else {
            run.add(BASES.charAt(composed), old.start(base), old.end(base));
            run.add(MARKS.charAt(composed), old.start(base), old.end(base));
        }
    }

    private static void add(SourcedChars run, int at, boolean moved, SourcedChars out) {
        int last = run.size() - 1;
        boolean mark = DisplayClass.isMark(run.at(at));
        out.add(run.at(at), moved && mark ? run.start(0) : run.start(at), moved && mark ? run.end(last) : run.end(at));
    }

    private static boolean composes(SourcedChars out, int base, SourcedChars run, int at) {
        char mark = run.at(at);
        boolean blocked = out.size() > base + 1 && order(out.at(out.size() - 1)) >= order(mark);
        char letter = out.at(base) == 'ى' || out.at(base) == 'ی' ? 'ي' : out.at(base);
        for (int i = 0; !blocked && i < BASES.length(); i++) {
            if (BASES.charAt(i) == letter && MARKS.charAt(i) == mark) {
                out.set(base, COMPOSED.charAt(i));
                out.cover(base, run.start(at), run.end(at));
                return true;
            }
        }
        return false;
    }

    /** Sorts stably by canonical class: one count for each class, then one place for each mark. */
    private static int[] sorted(SourcedChars run, int firstMark) {
        int[] places = new int[257];
        for (int at = firstMark; at < run.size(); at++) {
            places[order(run.at(at)) + 1]++;
        }
        places[0] = firstMark;
        for (int order = 1; order < places.length; order++) {
            places[order] += places[order - 1];
        }
        int[] sorted = new int[run.size()];
        for (int at = firstMark; at < run.size(); at++) {
            sorted[places[order(run.at(at))]++] = at;
        }
        return sorted;
    }

    private static boolean isMoved(int[] sorted) {
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] != i) {
                return true;
            }
        }
        return false;
    }

    private static int order(char mark) {
        return mark >= FIRST && mark < FIRST + ORDER.length ? ORDER[mark - FIRST] & 0xff : 0;
    }
}
