package io.github.khabar.text;

import java.util.Arrays;

/**
 * The search profile on top of display text: one table look-up a character. Writes over what it has read, and makes room elsewhere only
 * when the folded text outgrows that. Used for one text.
 */
final class FoldPass {
    private final String text;
    private final char[] source;
    private final char[] targets;
    private final EditList edits = new EditList();
    private char[] out; // the source itself until it is too short
    private int changes; // not 0 when a character became another one
    private int length;

    private FoldPass(String text, FoldTable table) {
        this.text = text;
        source = text.toCharArray();
        targets = table.targets();
        out = source;
    }

    /**
     * Folds a text.
     *
     * @param text display text
     * @param table what to fold
     * @return the folded text
     */
    static MappedText run(String text, FoldTable table) {
        return new FoldPass(text, table).run();
    }

    private MappedText run() {
        int at = copyPlain(0);
        while (at < source.length) {
            at = copyPlain(special(at));
        }
        trim();
        if (edits.isEmpty() && changes == 0 && length == source.length) {
            return MappedText.unchanged(text);
        }
        return MappedText.edited(new String(out, 0, length), edits.toArray(), source.length);
    }

    private int copyPlain(int from) {
        char[] chars = source;
        char[] written = out;
        char[] table = targets;
        int to = length;
        int changed = changes;
        int at = from;
        for (; at < chars.length; at++) {
            char target = table[chars[at]];
            if (target < FoldTable.FIRST_CHARACTER) {
                break;
            }
            changed |= target ^ chars[at];
            written[to++] = target;
        }
        changes = changed;
        length = to;
        return at;
    }

    private int special(int at) {
        switch (targets[source[at]]) {
            case FoldTable.GAP -> gap(at);
            case FoldTable.TATWEEL -> tatweel(at);
            case FoldTable.EXPAND -> expand(at, at + 1, FoldTable.expansion(source[at]));
            case FoldTable.COMPATIBLE -> {
                return compatible(at);
            }
            default -> drop(at, at + 1);
        }
        return skipSpaces(at + 1);
    }

    private void gap(int at) {
        if (endsInSpace()) {
            drop(at, at + 1);
        } else {
            reserve(1, at + 1);
            put(' ', at);
        }
    }

    private void tatweel(int at) {
        if (length > 0 && ArabicLetters.isLetter(out[length - 1])) {
            drop(at, at + 1);
        } else {
            gap(at);
        }
    }

    private int compatible(int at) {
        int codePoint = Character.codePointAt(source, at, source.length);
        int end = at + Character.charCount(codePoint);
        if (end - at == 2 && DisplayWord.isPictograph(source[at], source[at + 1])) {
            return copy(at, end);
        }
        String folded = IcuForms.folded(codePoint);
        if (folded.isEmpty()) {
            drop(at, end);
        } else {
            expand(at, end, folded);
        }
        return skipSpaces(end);
    }

    /** Writes a character for the one at an index, which may stand where it is written. */
    private void put(char c, int at) {
        changes |= at < source.length ? c ^ source[at] : 1;
        out[length++] = c;
    }

    private int copy(int from, int end) {
        reserve(end - from, end);
        System.arraycopy(source, from, out, length, end - from);
        length += end - from;
        return end;
    }

    private void expand(int at, int end, String letters) {
        int start = length;
        reserve(letters.length(), end);
        for (int i = 0; i < letters.length(); i++) {
            char target = targets[letters.charAt(i)];
            if (target == FoldTable.COMPATIBLE) {
                put(letters.charAt(i), at + length - start);
            } else if (target >= FoldTable.FIRST_CHARACTER && !(target == ' ' && endsInSpace())) {
                put(target, at + length - start);
            }
        }
        if (length - start != end - at) {
            edits.add(start, length, at, end);
        }
    }

    /** Drops a mark; it stays with its letter, so that the range of a word keeps its last vowel sign. */
    private void drop(int at, int end) {
        if (!edits.isEmpty() && edits.lastOriginalEnd() == at && edits.lastTextEnd() == length) {
            edits.extendLast(end);
        } else if (endsInSpace()) {
            edits.add(length, length, at, end);
        } else {
            edits.add(length - 1, length, at - 1, end);
        }
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < source.length && endsInSpace() && (source[at] == ' ' || source[at] == '\n')) {
            if (source[at] == '\n' && length > 0) {
                out[length - 1] = '\n';
            }
            drop(at, ++at);
        }
        return at;
    }

    private boolean endsInSpace() {
        return length == 0 || out[length - 1] == ' ' || out[length - 1] == '\n';
    }

    /** Takes the white space at the end away, which something dropped has left there. */
    private void trim() {
        if (length == 0 || !endsInSpace()) {
            return;
        }
        while (edits.lastTextStart() >= length) {
            edits.removeLast();
        }
        length--;
        int start = edits.lastOriginalEnd() + length - edits.lastTextEnd();
        edits.add(length, length, start, source.length);
    }

    private void reserve(int more, int read) {
        int needed = length + more + source.length - read;
        if (out.length < needed) {
            out = Arrays.copyOf(out, Math.max(needed, out.length + out.length / 2));
        }
    }
}
