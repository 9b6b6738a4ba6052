package io.github.khabar.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import io.github.khabar.article.Article;
import io.github.khabar.article.PageKind;
import io.github.khabar.article.Warning;
import io.github.khabar.contract.Soundness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no text, or text that lies about its charset. */
class ByteAttackTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @ValueSource(strings = {
        "bogus", "", " ", "utf-7", "UTF-16", "unicode", "default", "IBM420", "ISO-2022-KR", "latin1", "x-mac-arabic", "us-ascii", "\u202e",
        "utf-8; charset=windows-1256", "../../etc/passwd"
    })
    void aWrongLabelDoesNotHurtUtf8(String label) {
        isTheStory(Page.ofBytes(Story.page().getBytes(UTF_8), label));
        isTheStory(Page.ofBytes(Story.page().replace("charset=utf-8", "charset='" + label + "'").getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"windows-1256, utf-8", "windows-1256, latin1", "ISO-8859-6, utf-8", "UTF-16LE, utf-8", "UTF-16BE, windows-1256"})
    void aWrongLabelDoesNotHurtOtherCharsets(String charset, String label) {
        isTheStory(Page.ofBytes(Story.page().replace("«", "\"").replace("»", "\"").getBytes(Charset.forName(charset)), label));
    }

    private static void isTheStory(Page page) {
        Article article = PARSER.parse(page);
        Soundness.check(article);
        assertThat(article.headline()).hasValue(Story.HEADLINE);
        assertThat(article.paragraphs()).hasSameSizeAs(Story.PARAGRAPHS);
        assertThat(article.paragraphs().get(3)).isEqualTo(Story.PARAGRAPHS.get(3));
    }

    @Test
    void binaryInputIsNoArticle() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        for (byte[] bytes : new byte[][] {noise, gzip(Story.page().repeat(20).getBytes(UTF_8)), start("%PDF-1.7\n%\u00e2\n", noise), start("\u0089PNG\r\n", noise)}) {
            Article article = PARSER.parse(Page.ofBytes(bytes));
            assertThat(article.isEmpty()).isTrue();
            assertThat(article.kind()).isNotEqualTo(PageKind.ARTICLE);
            assertThat(article.warnings()).extracting(Warning::kind).contains(Warning.Kind.BINARY_INPUT);
        }
    }

    @Test
    void damagedUtf8KeepsTheRest() {
        byte[] bytes = Story.page().getBytes(UTF_8);
        bytes[Story.page().substring(0, Story.page().indexOf("وقال رئيس")).getBytes(UTF_8).length + 1] = (byte) 0xff;
        Article article = PARSER.parse(Page.ofBytes(bytes));
        Soundness.check(article);
        assertThat(article.paragraphs()).hasSameSizeAs(Story.PARAGRAPHS);
        assertThat(article.paragraphs().get(0)).isEqualTo(Story.PARAGRAPHS.get(0));
        assertThat(article.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.CHARACTERS_LOST);
    }

    @Test
    void aPageCutAnywhereIsSound() {
        byte[] bytes = Story.page().getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length += 7) {
            Soundness.check(PARSER.parse(Page.ofBytes(java.util.Arrays.copyOf(bytes, length))));
        }
    }

    private static byte[] start(String start, byte[] rest) {
        byte[] bytes = rest.clone();
        for (int at = 0; at < start.length(); at++) {
            bytes[at] = (byte) start.charAt(at);
        }
        return bytes;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
