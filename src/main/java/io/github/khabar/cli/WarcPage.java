package io.github.khabar.cli;

import io.github.khabar.Page;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Takes the page out of a record of an archive. */
final class WarcPage {
    private static final int OK = 200;

    private WarcPage() {}

    /**
     * Takes the page out.
     *
     * @param record the record
     * @param maxBytes the most bytes a page may have
     * @return the page with its address and the time of fetching; empty for a record that is no successful answer with HTML
     * @throws IOException if the record is broken or larger than the limit
     */
    static Optional<Page> of(WarcRecord record, int maxBytes) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            return http.status() == OK && isHtml(http.contentType())
                    ? Optional.of(page(response, read(http.bodyDecoded().stream(), maxBytes), charset(http.contentType())))
                    : Optional.empty();
        }
        return record instanceof WarcResource resource && isHtml(resource.contentType())
                ? Optional.of(page(resource, read(resource.body().stream(), maxBytes), charset(resource.contentType())))
                : Optional.empty();
    }

    private static boolean isHttp(WarcResponse response) {
        return response.target().startsWith("http");
    }

    private static boolean isHtml(MediaType type) {
        MediaType base = type.base();
        return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
    }

    private static @Nullable String charset(MediaType type) {
        return type.parameters().get("charset");
    }

    private static byte[] read(InputStream body, int maxBytes) throws IOException {
        byte[] bytes = body.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new IOException("larger than " + maxBytes + " bytes (maxInputBytes)");
        }
        return bytes;
    }

    private static Page page(WarcTargetRecord record, byte[] bytes, @Nullable String charset) {
        Page page = charset == null ? Page.ofBytes(bytes) : Page.ofBytes(bytes, charset);
        return page.withUrl(record.target()).withRetrievedAt(record.date().atOffset(ZoneOffset.UTC));
    }
}
