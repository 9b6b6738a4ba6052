package corpus;

import io.github.khabar.ArticleParser;
import io.github.khabar.LimitExceededException;
import io.github.khabar.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** The rows of one partition, made as they are taken, with one parser for all of them. */
final class Parsing implements Iterator<Row> {
    private static final int MAX_BYTES = 20_000_000;

    private final ArticleParser parser = ArticleParser.create();
    private final Iterator<Tuple2<String, PortableDataStream>> files;
    private Iterator<Row> rows = Collections.emptyIterator();

    Parsing(Iterator<Tuple2<String, PortableDataStream>> files) {
        this.files = files;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && files.hasNext()) {
            Tuple2<String, PortableDataStream> file = files.next();
            rows = rows(file._1(), file._2());
        }
        return rows.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    private Iterator<Row> rows(String name, PortableDataStream file) {
        if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
            return new WarcRows(name, file.open(), this);
        }
        Row row;
        try (InputStream stream = file.open()) {
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
            row = parse(name, Page.ofBytes(bytes(plain)));
        } catch (IOException e) {
            row = ArticleRows.broken(name, e.toString());
        }
        return Collections.singleton(row).iterator();
    }

    /** Never more than a page may have, whatever the file claims. */
    static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("larger than " + MAX_BYTES + " bytes");
        }
        return bytes;
    }

    Row parse(String name, Page page) {
        try {
            return ArticleRows.article(name, parser.parse(page));
        } catch (LimitExceededException e) {
            return ArticleRows.broken(name, e.getMessage());
        }
    }
}
