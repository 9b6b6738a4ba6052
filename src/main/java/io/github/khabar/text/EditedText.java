package io.github.khabar.text;

import java.util.Arrays;

/** Writes a changed text and remembers each change. Allocates nothing until the first change. Not thread-safe. */
final class EditedText {
    private static final char[] NOTHING = {};

    private final String source;
    private char[] text = NOTHING;
    private int length;
    private final EditList edits = new EditList();
    private int read;

    EditedText(String source) {
        this.source = source;
    }

    /** {@return up to where the original has been used} */
    int read() {
        return read;
    }

    /** {@return whether nothing would stand before a character of the original if all up to it were copied} */
    boolean isEmptyAt(int index) {
        return length == 0 && read == index;
    }

    /** Copies the original unchanged up to an index. */
    void copyTo(int index) {
        reserve(index - read);
        source.getChars(read, index, text, length);
        length += index - read;
        read = index;
    }

    /** Reads the original up to an index and writes one character for it. */
    void replaceTo(int index, char replacement) {
        reserve(1);
        text[length] = replacement;
        edit(1, index);
    }

    /** Reads the original up to an index and writes part of an array for it. */
    void replaceTo(int index, SourcedChars from, int start, int end) {
        reserve(end - start);
        from.copyTo(start, end, text, length);
        edit(end - start, index);
    }

    /** Drops the original up to an index. */
    void dropTo(int index) {
        edit(0, index);
    }

    MappedText finish() {
        if (edits.isEmpty()) {
            return MappedText.unchanged(source);
        }
        copyTo(source.length());
        return MappedText.edited(new String(text, 0, length), edits.toArray(), source.length());
    }

    private void edit(int written, int index) {
        edits.add(length, length + written, read, index);
        length += written;
        read = index;
    }

    private void reserve(int more) {
        // what is still to be read usually goes in one to one
        if (text.length < length + more) {
            int rest = source.length() - read;
            text = Arrays.copyOf(text, Math.max(length + more + rest, text.length + text.length / 2));
        }
    }
}
