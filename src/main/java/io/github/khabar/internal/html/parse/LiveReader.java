package io.github.khabar.internal.html.parse;

import java.io.Reader;

/** Reads markup and leaves its dead parts out. Used by one call. */
final class LiveReader extends Reader {
    private final String html;
    private final Cuts cuts;
    private int cut;
    private int at;

    /**
     * Sets the reader to the beginning.
     *
     * @param html the markup
     * @param cuts what to leave out
     */
    LiveReader(String html, Cuts cuts) {
        this.html = html;
        this.cuts = cuts;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        int read = 0;
        while (read < length) {
            int end = cut < cuts.size() ? Math.min(cuts.end(cut), html.length()) : html.length();
            int count = Math.min(length - read, end - at);
            html.getChars(at, at + count, target, offset + read);
            read += count;
            at += count;
            if (at < end) {
                return read;
            }
            if (end == html.length()) {
                return read == 0 && length > 0 ? -1 : read;
            }
            at = Math.min(cuts.end(cut + 1), html.length());
            cut += 2;
        }
        return read;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
