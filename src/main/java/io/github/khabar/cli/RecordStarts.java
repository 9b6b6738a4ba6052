package io.github.khabar.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Finds where a record of a damaged archive may begin: at {@code WARC/1.} in a line of its own, or at the head of a gzip member. */
final class RecordStarts {
    private static final int WINDOW = 65_536;
    private static final int SIGNATURE = 8;
    private static final byte[] PLAIN = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};

    private RecordStarts() {}

    /**
     * Finds the next possible beginning.
     *
     * @param file the archive; its position is left alone
     * @param from the first place to look at
     * @return the place, or -1 where none follows
     * @throws IOException if the archive cannot be read
     */
    static long find(FileChannel file, long from) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long start = from; start < file.size(); start += WINDOW - SIGNATURE) {
            window.clear();
            while (window.hasRemaining() && file.read(window, start + window.position()) > 0) {
                // A read may give less than the window holds.
            }
            window.flip();
            int found = find(window);
            if (found >= 0) {
                return start + found;
            }
        }
        return -1;
    }

    private static int find(ByteBuffer window) {
        for (int at = 0; at + SIGNATURE <= window.limit(); at++) {
            if (window.get(at) == PLAIN[0] && isPlain(window, at)) {
                return at + 1;
            }
            if (window.get(at) == 0x1f && isGzip(window, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPlain(ByteBuffer window, int at) {
        int same = 1;
        while (same < PLAIN.length && window.get(at + same) == PLAIN[same]) {
            same++;
        }
        return same == PLAIN.length;
    }

    /** RFC 1952: two magic bytes, deflate as the only method, three reserved bits that are zero. */
    private static boolean isGzip(ByteBuffer window, int at) {
        return window.get(at + 1) == (byte) 0x8b && window.get(at + 2) == 8 && (window.get(at + 3) & 0xe0) == 0;
    }
}
