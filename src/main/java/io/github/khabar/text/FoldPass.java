package io.github.khabar.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The search profile on top of display text: one table look-up a character. Used for one text.
 */
final class FoldPass {
    private final String source;
    private final char[] targets;
    private final EditList edits = new EditList();
    private char[] out;
    private int length;

    private FoldPass(String source, FoldTable table) {
        this.source = source;
        targets = table.targets();
        out = new char[source.length()];
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

    /**
     * Folds a text whose characters stand each for one: most words and names do.
     *
     * @param text any text
     * @param table what to fold
     * @return the folded text, the same instance where nothing changed; null where the text takes a longer look
     */
    static @Nullable String plain(String text, FoldTable table) {
        char[] targets = table.targets();
        char[] out = new char[text.length()];
        int changes = 0;
        int before = DisplayClass.SPACE;
        for (int at = 0; at < out.length; at++) {
            char c = text.charAt(at);
            int k = DisplayClass.of(c);
            char target = targets[c];
            if (k + before > DisplayClass.SPACE || target < FoldTable.FIRST_CHARACTER) {
                return null;
            }
            changes |= target ^ c;
            out[at] = target;
            before = k;
        }
        if (before == DisplayClass.SPACE && out.length > 0) {
            return null;
        }
        return changes == 0 ? text : new String(out);
    }

    private MappedText run() {
        int at = copyPlain(0);
        while (at < source.length()) {
            at = copyPlain(special(at));
        }
        trim();
        return isUnchanged()
                ? MappedText.unchanged(source)
                : MappedText.edited(new String(out, 0, length), edits.toArray(), source.length());
    }

    private boolean isUnchanged() {
        boolean same = edits.isEmpty() && length == source.length();
        for (int at = 0; at < length && same; at++) {
            same = out[at] == source.charAt(at);
        }
        return same;
    }

    private int copyPlain(int from) {
        String chars = source;
        char[] written = out;
        char[] table = targets;
        int to = length;
        int at = from;
        for (; at < chars.length(); at++) {
            char target = table[chars.charAt(at)];
            if (target < FoldTable.FIRST_CHARACTER) {
                break;
            }
            written[to++] = target;
        }
        length = to;
        return at;
    }

    private int special(int at) {
        switch (targets[source.charAt(at)]) {
            case FoldTable.GAP -> gap(at);
            case FoldTable.TATWEEL -> tatweel(at);
            case FoldTable.EXPAND -> expand(at, at + 1, FoldTable.expansion(source.charAt(at)));
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
            out[length++] = ' ';
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
        int codePoint = source.codePointAt(at);
        int end = at + Character.charCount(codePoint);
        if (end - at == 2 && DisplayWord.isPictograph(source.charAt(at), source.charAt(at + 1))) {
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

    private int copy(int from, int end) {
        reserve(end - from, end);
        source.getChars(from, end, out, length);
        length += end - from;
        return end;
    }

    private void expand(int at, int end, String letters) {
        int start = length;
        reserve(letters.length(), end);
        for (int i = 0; i < letters.length(); i++) {
            char target = targets[letters.charAt(i)];
            if (target == FoldTable.COMPATIBLE) {
                out[length++] = letters.charAt(i);
            } else if (target >= FoldTable.FIRST_CHARACTER && !(target == ' ' && endsInSpace())) {
                out[length++] = target;
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
        while (at < source.length() && endsInSpace() && (source.charAt(at) == ' ' || source.charAt(at) == '\n')) {
            if (source.charAt(at) == '\n' && length > 0) {
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
        edits.add(length, length, start, source.length());
    }

    private void reserve(int more, int read) {
        int needed = length + more + source.length() - read;
        if (out.length < needed) {
            out = Arrays.copyOf(out, Math.max(needed, out.length + out.length / 2));
        }
    }
}
