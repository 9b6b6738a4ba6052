package corpus;

import io.github.khabar.Page;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The rows of one archive, read as they are taken; a broken record becomes a row that says why. */
final class WarcRows implements Iterator<Row> {
    private static final int OK = 200;

    private final String name;
    private final InputStream stream;
    private final Parsing parsing;
    private WarcReader reader;
    private int records;
    private Row next;
    private boolean ended;

    WarcRows(String name, InputStream stream, Parsing parsing) {
        this.name = name;
        this.stream = stream;
        this.parsing = parsing;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private Row advance() {
        try {
            if (reader == null) {
                reader = new WarcReader(stream);
                reader.setLenient(true);
            }
            Optional<WarcRecord> record = reader.next();
            records++;
            if (record.isEmpty()) {
                end();
                return null;
            }
            return row(record.get());
        } catch (IOException | RuntimeException e) {
            end(); // nobody knows where the next record begins
            return ArticleRows.broken(name + "#" + records, "the archive is damaged here: " + e);
        }
    }

    private Row row(WarcRecord record) {
        String source = name + "#" + records;
        try {
            if (!(record instanceof WarcResponse response) || !response.target().startsWith("http")) {
                return null;
            }
            HttpResponse http = response.http();
            if (http.status() != OK || !http.contentType().base().equals(MediaType.HTML)) {
                return null;
            }
            byte[] bytes = Parsing.bytes(http.bodyDecoded().stream());
            String charset = http.contentType().parameters().get("charset");
            Page page = charset == null ? Page.ofBytes(bytes) : Page.ofBytes(bytes, charset);
            return parsing.parse(source, page.withUrl(response.target()).withRetrievedAt(response.date().atOffset(ZoneOffset.UTC)));
        } catch (IOException | RuntimeException e) {
            return ArticleRows.broken(source, e.toString());
        }
    }

    private void end() {
        ended = true;
        try {
            stream.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
