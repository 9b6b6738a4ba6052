package io.github.khabar.text;

import java.util.Arrays;

/** Characters in the making, each with the range of the source that it stands for. Not thread-safe. */
final class SourcedChars {
    private char[] chars = new char[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;
    private int kept;
    private int base = -1; // the last character in place that is no mark: sought anew each time, a run of marks would cost its square

    void clear() {
        size = 0;
        base = -1;
    }

    int size() {
        return size;
    }

    char at(int index) {
        return chars[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int codePoint(int index) {
        return Character.codePointAt(chars, index, size);
    }

    String string(int start, int end) {
        return new String(chars, start, end - start);
    }

    void copyTo(int start, int end, char[] target, int at) {
        System.arraycopy(chars, start, target, at, end - start);
    }

    SourcedChars copy() {
        SourcedChars copy = new SourcedChars();
        copy.chars = chars.clone();
        copy.starts = starts.clone();
        copy.ends = ends.clone();
        copy.size = size;
        copy.base = base;
        return copy;
    }

    void set(int index, char c) {
        chars[index] = c;
    }

    /** Widens the source range of a character. */
    void cover(int index, int start, int end) {
        starts[index] = Math.min(starts[index], start);
        ends[index] = Math.max(ends[index], end);
    }

    void add(char c, int start, int end) {
        if (size == chars.length) {
            chars = Arrays.copyOf(chars, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        base = DisplayClass.isMark(c) ? base : size;
        chars[size] = c;
        starts[size] = start;
        ends[size++] = end;
    }

    /** Adds characters that all stand for the same range. */
    void add(String added, int start, int end) {
        for (int i = 0; i < added.length(); i++) {
            add(added.charAt(i), start, end);
        }
    }

    /** Adds a range of other characters with what each stands for. */
    void addAll(SourcedChars other, int from, int to) {
        for (int at = from; at < to; at++) {
            add(other.chars[at], other.starts[at], other.ends[at]);
        }
    }

    boolean contains(char c) {
        for (int at = 0; at < size; at++) {
            if (chars[at] == c) {
                return true;
            }
        }
        return false;
    }

    /** Begins a step that keeps some of the characters. */
    void beginRewrite() {
        kept = 0;
        base = -1;
    }

    /** Keeps a character; those before it that were not kept are gone. */
    void keep(int index) {
        base = DisplayClass.isMark(chars[index]) ? base : kept;
        chars[kept] = chars[index];
        starts[kept] = starts[index];
        ends[kept++] = ends[index];
    }

    /** {@return how many characters the running step has kept} */
    int kept() {
        return kept;
    }

    void endRewrite() {
        size = kept;
    }

    /** {@return the index of the last character added or kept that is no mark; -1 when there is none} */
    int lastBase() {
        return base;
    }

    /** {@return the index of the first character at or after an index that is no mark} */
    int skipMarks(int from) {
        int at = from;
        while (at < size && DisplayClass.isMark(chars[at])) {
            at++;
        }
        return at;
    }

    /** Writes the characters for a range of the source; what stayed as it was is copied. */
    void writeTo(EditedText out, String source, int start, int end) {
        if (size == 0 || starts[0] > start) {
            out.copyTo(start);
            out.dropTo(size == 0 ? end : starts[0]);
        }
        int next;
        for (int at = 0; at < size; at = next) {
            next = groupEnd(at);
            int from = starts[at];
            int to = next < size ? starts[next] : end;
            // unchanged, such as a plain letter or a surrogate pair
            if (next - at != to - from || !stands(at, next, source, from)) {
                out.copyTo(from);
                out.replaceTo(to, this, at, next);
            }
        }
    }

    private boolean stands(int start, int end, String source, int from) {
        int at = start;
        while (at < end && chars[at] == source.charAt(from + at - start)) {
            at++;
        }
        return at == end;
    }

    private int groupEnd(int at) {
        int next = at + 1;
        int covered = ends[at];
        while (next < size && starts[next] < covered) {
            covered = Math.max(covered, ends[next++]);
        }
        return next;
    }
}
