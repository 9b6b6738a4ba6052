package io.github.khabar.cli;

import io.github.khabar.Page;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads one file or stream to a page, unpacking gzip, and never more of it than the limit. Thread-safe. */
final class InputReader {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final int BUFFER = 1 << 16;

    private final boolean textOnly;
    private final int maxBytes;

    /**
     * Makes a reader.
     *
     * @param textOnly whether everything is plain text, whatever its name says
     * @param maxBytes the most bytes a page may have after unpacking
     */
    InputReader(boolean textOnly, int maxBytes) {
        this.textOnly = textOnly;
        this.maxBytes = maxBytes;
    }

    /** {@return the most bytes a page may have after unpacking} */
    int maxBytes() {
        return maxBytes;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name its name, which tells whether it is text
     * @return the page
     * @throws IOException if it cannot be read; the message says why, for people
     */
    Page read(Path file, String name) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(name, stream);
        } catch (AccessDeniedException e) {
            throw new IOException("permission denied", e);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param name its name, which tells whether it is text
     * @param stream the bytes, gzipped or not
     * @return the page
     * @throws IOException if it cannot be read; the message says why, for people
     */
    Page read(String name, InputStream stream) throws IOException {
        byte[] bytes = bytes(stream);
        boolean text = textOnly || FileKind.of(name) == FileKind.TEXT;
        return text ? Page.ofText(TextBytes.decode(bytes)) : Page.ofBytes(bytes);
    }

    private byte[] bytes(InputStream stream) throws IOException {
        try {
            byte[] bytes = unpacked(new BufferedInputStream(stream, BUFFER)).readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new IOException("larger than " + maxBytes + " bytes (maxInputBytes)");
            }
            return bytes;
        } catch (EOFException e) {
            throw new IOException("gzip data end too early", e);
        } catch (ZipException e) {
            throw new IOException("gzip data are damaged: " + e.getMessage(), e);
        }
    }

    /** Goes by the first two bytes: neither a wrong name nor standard input may mislead. */
    private static InputStream unpacked(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        boolean gzip = stream.read() == GZIP_FIRST && stream.read() == GZIP_SECOND;
        stream.reset();
        return gzip ? new GZIPInputStream(stream, BUFFER) : stream;
    }
}
