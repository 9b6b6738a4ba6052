package io.github.khabar.cli;

import static io.github.khabar.cli.CommandLineFixture.gzip;
import static io.github.khabar.cli.CommandLineFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.cli.CommandLineFixture.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcInputTest {
    private final CommandLineFixture khabar = new CommandLineFixture();

    @TempDir
    private Path folder;

    private static byte[] response(String http) {
        byte[] body = http.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\n"
                + "WARC-Date: 2026-03-14T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + body.length + "\r\n\r\n";
        return (head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] answer(String status, String type, String body) {
        return response("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body);
    }

    private static byte[] archive(byte[]... records) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.write(record);
        }
        return all.toByteArray();
    }

    @Test
    void readsThePagesOfAnArchive() throws IOException {
        Path file = Files.write(folder.resolve("crawl.warc"), archive(
                answer("200 OK", "text/html; charset=utf-8", page("خبر أول")),
                answer("404 Not Found", "text/html", "gone"),
                answer("200 OK", "image/png", "x"),
                answer("200 OK", "text/html", page("خبر ثان"))));

        Result result = khabar.run(file);

        assertThat(result.code()).isZero();
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(0)).startsWith("{\"source\":\"crawl.warc#1\"");
        assertThat(result.lines().get(1)).startsWith("{\"source\":\"crawl.warc#4\"");
    }

    @Test
    void readsPackedArchivesInDirectories() throws IOException {
        Files.write(folder.resolve("crawl.warc.gz"), archive(
                gzip(answer("200 OK", "text/html", page("خبر أول"))), gzip(answer("200 OK", "text/html", page("خبر ثان")))));

        assertThat(khabar.run(folder).lines()).hasSize(2);
    }

    @Test
    void goesOnAfterABrokenRecord() throws IOException {
        Path file = Files.write(folder.resolve("crawl.warc"), archive(
                response("this is no answer of a server\r\n\r\n"), answer("200 OK", "text/html", page("خبر"))));

        Result result = khabar.run(file);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).hasSize(1);
        assertThat(result.err()).startsWith("khabar: crawl.warc#1: broken record: ");
    }

    @Test
    void goesOnAfterADamagedHead() throws IOException {
        byte[] damaged = answer("200 OK", "text/html", page("خبر ضائع"));
        System.arraycopy("XARC\0\0\0\0".getBytes(StandardCharsets.US_ASCII), 0, damaged, 0, 8);
        byte[] packed = gzip(answer("200 OK", "text/html", page("خبر ضائع")));
        packed[25] ^= 0x7f;
        Path plain = Files.write(folder.resolve("plain.warc"), archive(
                answer("200 OK", "text/html", page("خبر أول")), damaged, answer("200 OK", "text/html", page("خبر ثان"))));
        Path gzipped = Files.write(folder.resolve("gzipped.warc.gz"), archive(
                gzip(answer("200 OK", "text/html", page("خبر أول"))), packed, gzip(answer("200 OK", "text/html", page("خبر ثان")))));

        for (Path file : List.of(plain, gzipped)) {
            Result result = khabar.run(file);
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err().lines()).as(result.err()).hasSize(1);
            assertThat(result.lines()).hasSize(2);
            assertThat(result.lines().get(1)).contains("خبر ثان");
        }
    }

    @Test
    void reportsWhatIsNoArchive() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.warc"), "نص لا أرشيف");
        byte[] packed = gzip(answer("200 OK", "text/html", page("خبر")));
        Path cut = Files.write(folder.resolve("cut.warc.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));

        Result result = khabar.run(damaged, cut);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(2);
        assertThat(result.err()).contains("khabar: damaged.warc", "khabar: cut.warc.gz");
    }
}
