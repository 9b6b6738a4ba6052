package io.github.khabar;

import io.github.khabar.internal.page.PageContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read: the content of a page and what the caller knows about it. Immutable, and thread-safe unless it holds a
 * {@link Document} that the caller changes meanwhile; khabar itself never changes one.
 *
 * <pre>{@code
 * Page page = Page.ofHtml(html).withUrl("https://example.org/story").withRetrievedAt(now);
 * }</pre>
 */
public final class Page {
    private final Content content;
    private final PageContext context;

    private Page(Content content, PageContext context) {
        this.content = content;
        this.context = context;
    }

    /** What a page is made of. */
    sealed interface Content {
        /** Markup in characters. */
        record Html(String markup) implements Content {}

        /** Markup in bytes with the charset label of the transport, if any. */
        record Bytes(byte[] bytes, @Nullable String charset) implements Content {}

        /** A parsed page. */
        record Dom(Document document) implements Content {}

        /** Plain text. */
        record Text(String text) implements Content {}
    }

    /**
     * A page whose markup is already in characters.
     *
     * @param html the markup
     * @return the page
     */
    public static Page ofHtml(String html) {
        return of(new Content.Html(Objects.requireNonNull(html, "html must not be null")));
    }

    /**
     * A page as fetched, without a declared charset; the charset is found from the bytes.
     *
     * @param bytes the body of the response, decompressed; not copied, so it must not be changed until it is parsed
     * @return the page
     */
    public static Page ofBytes(byte[] bytes) {
        return of(new Content.Bytes(Objects.requireNonNull(bytes, "bytes must not be null"), null));
    }

    /**
     * A page as fetched, with the charset that the transport declared. A declaration that the bytes refute is not believed.
     *
     * @param bytes the body of the response, decompressed; not copied, so it must not be changed until it is parsed
     * @param charset the label from the {@code Content-Type} header; unknown labels are ignored
     * @return the page
     */
    public static Page ofBytes(byte[] bytes, String charset) {
        Objects.requireNonNull(bytes, "bytes must not be null");
        return of(new Content.Bytes(bytes, Objects.requireNonNull(charset, "charset must not be null")));
    }

    /**
     * A page that is read from a stream to its end, now; the stream is not closed.
     *
     * @param stream the body of the response, decompressed
     * @return the page
     * @throws IOException if the stream fails
     */
    public static Page ofBytes(InputStream stream) throws IOException {
        return ofBytes(Objects.requireNonNull(stream, "stream must not be null").readAllBytes());
    }

    /**
     * A page that is read from a stream to its end, now, with the charset that the transport declared; the stream is not
     * closed.
     *
     * @param stream the body of the response, decompressed
     * @param charset the label from the {@code Content-Type} header; unknown labels are ignored
     * @return the page
     * @throws IOException if the stream fails
     */
    public static Page ofBytes(InputStream stream, String charset) throws IOException {
        return ofBytes(Objects.requireNonNull(stream, "stream must not be null").readAllBytes(), charset);
    }

    /**
     * A page that the caller has parsed with jsoup. It is left untouched.
     *
     * @param document the parsed page
     * @return the page; its address is the document's base URI where that is set
     */
    public static Page ofDocument(Document document) {
        Page page = of(new Content.Dom(Objects.requireNonNull(document, "document must not be null")));
        return document.baseUri().isEmpty() ? page : page.withUrl(document.baseUri());
    }

    /**
     * Plain text: paragraphs separated by blank lines, most often a headline first.
     *
     * @param text the text
     * @return the page
     */
    public static Page ofText(CharSequence text) {
        return of(new Content.Text(Objects.requireNonNull(text, "text must not be null").toString()));
    }

    private static Page of(Content content) {
        return new Page(content, PageContext.UNKNOWN);
    }

    /**
     * Gives the page its address, against which relative links are resolved.
     *
     * @param url the address that it was fetched from
     * @return the page with that address
     */
    public Page withUrl(String url) {
        return new Page(content, new PageContext(Objects.requireNonNull(url, "url must not be null"), context.retrievedAt()));
    }

    /**
     * Tells when the page was fetched. Relative dates («قبل ساعتين») are read against it, and later dates are refused.
     *
     * @param time the time of fetching
     * @return the page with that time
     */
    public Page withRetrievedAt(OffsetDateTime time) {
        return new Page(content, new PageContext(context.url(), Objects.requireNonNull(time, "time must not be null")));
    }

    Content content() {
        return content;
    }

    PageContext context() {
        return context;
    }
}
