package io.github.khabar.internal.html.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Warning;
import io.github.khabar.spec.Escapes;
import io.github.khabar.spec.SpecFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String TEXT = "افتتحت البلدية حديقة قرب النهر";
    private static final String FILLER = "<script>var a = 1;" + "function f(x) { return x + 1; }".repeat(200) + "</script>";

    private final Decoder decoder = new Decoder();

    static List<SpecFile.Example> examples() {
        return SpecFile.read("decoding.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void repairsMojibake(SpecFile.Example example) {
        String broken = Escapes.read(example.input());

        assertThat(new MojibakeRepair().repair(broken)).isEqualTo(example.expected());
        assertThat(decode("<p>" + broken + "</p>", "UTF-8", null)).isEqualTo("<p>" + example.expected() + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void readsUndeclaredArabic(String charset) {
        assertThat(decode(TEXT, charset, null)).isEqualTo(TEXT);
        assertThat(decode(page("", TEXT), charset, null)).isEqualTo(page("", TEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, utf-8", "windows-1256, iso-8859-1", "UTF-8, windows-1256", "ISO-8859-6, windows-1256",
        "windows-1256, windows-1251", "UTF-16LE, utf-8", "windows-1256, no-such-label",
    })
    void overridesADeclarationThatTheBytesRefute(String charset, String declared) {
        byte[] bytes = page("", TEXT).getBytes(Charset.forName(charset));
        Decoder.Decoded decoded = decoder.decode(bytes, declared);

        assertThat(decoded.text()).isEqualTo(page("", TEXT));
        assertThat(kinds(decoded)).containsAnyOf(Warning.Kind.CHARSET).hasSizeLessThan(2);
        assertThat(decoded.warnings().get(0).detail()).contains(declared).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<meta charset=windows-1251>", "<meta charset=\"cp1251\"/>",
        "<meta http-equiv=Content-Type content=\"text/html; charset = windows-1251\">",
        "<META CONTENT='text/html;charset=WINDOWS-1251' HTTP-EQUIV='content-type'>",
        "<!-- <meta charset=utf-8> --><meta charset=x-cp1251>",
    })
    void findsTheDeclarationAnywhereInTheHead(String meta) {
        String russian = page(FILLER + meta, "Новый сад открыт");
        byte[] bytes = russian.getBytes(Charset.forName("windows-1251"));

        assertThat(CharsetLabels.find(CharsetPrescan.label(bytes))).isEqualTo(Charset.forName("windows-1251"));
        assertThat(decoder.decode(bytes, null).text()).isEqualTo(russian);
        assertThat(decoder.decode(bytes, null).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "<", "<meta", "<meta>", "<meta charset>", "<meta charset=>", "<!--", "<script>", "<body><meta charset=koi8-r>",
        "<?xml", "<?xml version='1.0'?>", "<script><meta charset=koi8-r>",
    })
    void findsNoDeclarationWhereThereIsNone(String head) {
        assertThat(CharsetPrescan.label(head.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "x-cp1256, windows-1256", "win-1256, windows-1256", "MS-Arabic, windows-1256", "iso-8859-6-e, ISO-8859-6",
        "ISO-8859-6-I, ISO-8859-6", "csiso88596i, ISO-8859-6", "arabic, ISO-8859-6", "utf8, UTF-8", "utf-16, UTF-8",
        "unicode, UTF-8", "latin1, windows-1252", "'\"utf-8\"', UTF-8", "gb2312, GB18030",
    })
    void knowsTheLabelsOfTheWeb(String label, String charset) {
        assertThat(CharsetLabels.find(label)).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "windows-1252 | L'été où la forêt brûla, là-bas, déjà", "windows-1252 | Größe und Äußeres für Übungen",
        "windows-1252 | São João, ação e coração", "windows-1254 | ağaç üstünde çekiç", "windows-1251 | Новый сад открыт завтра",
        "KOI8-R | Новый сад открыт в городе, сказал мэр журналистам", "windows-1253 | Ο νέος κήπος ανοίγει αύριο στην πόλη",
        "windows-1255 | הגן החדש ייפתח מחר בבוקר", "GB18030 | 新花园明天早上开放", "windows-31j | 新しい庭が明日の朝に開きます",
    })
    void neverTurnsOtherLanguagesIntoArabic(String charset, String text) {
        byte[] bytes = page("", text).getBytes(Charset.forName(charset));

        assertThat(decoder.decode(bytes, charset.equals("windows-31j") ? "shift_jis" : charset).text()).isEqualTo(page("", text));
        assertThat(decoder.decode(bytes, null).text()).doesNotContainPattern("[\u0620-\u064a]");
    }

    @Test
    void obeysTheByteOrderMark() {
        byte[] utf8 = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
        byte[] wide = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(decoder.decode(utf8, "windows-1256").text()).isEqualTo(TEXT);
        assertThat(decoder.decode(wide, "utf-8").text()).isEqualTo(TEXT);
        assertThat(decode("\ufeff" + TEXT, "UTF-16BE", null)).isEqualTo(TEXT);
        assertThat(decode("\ufeff" + TEXT, "UTF-32LE", null)).isEqualTo(TEXT);
    }

    @Test
    void countsLostCharacters() {
        byte[] bytes = (TEXT + TEXT).getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xff;
        Decoder.Decoded decoded = decoder.decode(bytes, null);

        assertThat(kinds(decoded)).containsExactly(Warning.Kind.CHARACTERS_LOST);
        assertThat(decoded.text()).endsWith(TEXT);
    }

    @Test
    void saysWhatItRepaired() {
        String broken = new String(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Decoder.Decoded decoded = decoder.decode(("<p>" + broken + "</p>").getBytes(StandardCharsets.UTF_8), "utf-8");

        assertThat(decoded.warnings())
                .containsExactly(new Warning(Warning.Kind.MOJIBAKE_REPAIRED, "utf-8 read as windows-1252"));
    }

    @Test
    void givesNoTextForBinaryInput() {
        byte[] picture = Arrays.copyOf("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), 200);
        byte[] noise = new byte[400];
        for (int at = 0; at < noise.length; at++) {
            noise[at] = (byte) (at * 37);
        }

        assertThat(kinds(decoder.decode(picture, null))).containsExactly(Warning.Kind.BINARY_INPUT);
        assertThat(decoder.decode(noise, null).text()).isEmpty();
    }

    @Test
    void toleratesEveryCut() {
        byte[] bytes = page("<meta charset=windows-1256>", TEXT).getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut < bytes.length; cut++) {
            String text = decoder.decode(Arrays.copyOf(bytes, cut), null).text();

            assertThat(text).hasSizeLessThanOrEqualTo(cut);
        }
    }

    private String decode(String text, String charset, String declared) {
        return decoder.decode(text.getBytes(Charset.forName(charset)), declared).text();
    }

    private static List<Warning.Kind> kinds(Decoder.Decoded decoded) {
        return decoded.warnings().stream().map(Warning::kind).toList();
    }

    private static String page(String head, String text) {
        return "<!DOCTYPE html><html><head><title>x</title>" + head + "</head><body class=\"post\"><p>" + text + "</p></body></html>";
    }
}
