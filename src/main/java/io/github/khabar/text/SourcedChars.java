package io.github.khabar.text;

import java.util.Arrays;

/** Characters in the making, each with the range of the source that it stands for. Not thread-safe. */
final class SourcedChars {
    private char[] chars = new char[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;
    private int kept;

    void clear() {
        size = 0;
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

    boolean equals(int start, int end, String other) {
        return other.length() == end - start && other.equals(string(start, end));
    }

    SourcedChars copy() {
        SourcedChars copy = new SourcedChars();
        copy.chars = chars.clone();
        copy.starts = starts.clone();
        copy.ends = ends.clone();
        copy.size = size;
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
        chars[size] = c;
        starts[size] = start;
        ends[size++] = end;
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
    }

    /** Keeps a character; those before it that were not kept are gone. */
    void keep(int index) {
        chars[kept] = chars[index];
        starts[kept] = starts[index];
        ends[kept++] = ends[index];
    }

    /** @return how many characters the running step has kept */
    int kept() {
        return kept;
    }

    void endRewrite() {
        size = kept;
    }

    /** @return the index of the last kept character that is no mark; -1 when there is none */
    int skipMarksBackKept() {
        return skipMarksBack(kept - 1);
    }

    /** @return the index of the last character at or before an index that is no mark; -1 when there is none */
    int skipMarksBack(int from) {
        int at = from;
        while (at >= 0 && DisplayClass.isMark(chars[at])) {
            at--;
        }
        return at;
    }

    /** @return the index of the first character at or after an index that is no mark */
    int skipMarks(int from) {
        int at = from;
        while (at < size && DisplayClass.isMark(chars[at])) {
            at++;
        }
        return at;
    }

    /** Writes the characters for a range of the source; what stayed as it was is copied. */
    void writeTo(EditedText out, char[] source, int start, int end) {
        if (size == 0 || starts[0] > start) {
            out.copyTo(start);
            out.dropTo(size == 0 ? end : starts[0]);
        }
        int next;
        for (int at = 0; at < size; at = next) {
            next = groupEnd(at);
            int from = starts[at];
            int to = next < size ? starts[next] : end;
            if (!(next == at + 1 && to == from + 1 && source[from] == chars[at])) {
                writeGroup(out, source, at, next, from, to);
            }
        }
    }

    private void writeGroup(EditedText out, char[] source, int at, int next, int from, int to) {
        if (next - at == to - from && Arrays.equals(chars, at, next, source, from, to)) {
            return; // such as a surrogate pair
        }
        out.copyTo(from);
        out.replaceTo(to, this, at, next);
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
