import java.util.zip.GZIPOutputStream

// Input as crawls have it: a page, a web archive with a broken record and a truncated file.
File input = new File(basedir, 'input')
input.mkdirs()
String page = new File(basedir, '../../../src/test/resources/pages/harbour-library.html').getText('UTF-8')
new File(input, 'page.html').setText(page, 'UTF-8')

byte[] zip(byte[] bytes) {
    def out = new ByteArrayOutputStream()
    new GZIPOutputStream(out).withCloseable { it.write(bytes) }
    return out.toByteArray()
}

byte[] record(String http) {
    byte[] body = http.getBytes('UTF-8')
    String head = 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/story\r\n' +
        'WARC-Date: 2026-03-14T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n' +
        "Content-Type: application/http; msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n"
    return zip((head + http + '\r\n\r\n').getBytes('UTF-8'))
}

new File(input, 'crawl.warc.gz').withOutputStream { out ->
    out.write(record('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n' + page))
    out.write(record('no answer of a server\r\n\r\n'))
    out.write(record('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\ngone'))
    out.write(record('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n' + page))
}
byte[] packed = zip(page.getBytes('UTF-8'))
new File(input, 'cut.html.gz').bytes = Arrays.copyOf(packed, packed.length.intdiv(2))
return true
