package io.github.khabar.cli;

import static io.github.khabar.cli.CommandLineFixture.gzip;
import static io.github.khabar.cli.CommandLineFixture.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.khabar.ArticleParser;
import io.github.khabar.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputReaderTest {
    private static final int LIMIT = 100_000;

    private final InputReader reader = new InputReader(false, LIMIT);

    private Page read(String name, byte[] bytes) throws IOException {
        return reader.read(name, new ByteArrayInputStream(bytes));
    }

    @Test
    void unpacksGzipWhateverTheName() throws IOException {
        byte[] packed = gzip(page("خبر مضغوط").getBytes(StandardCharsets.UTF_8));

        for (String name : new String[] {"page.html.gz", "page.html", "-"}) {
            assertThat(ArticleParser.create().parse(read(name, packed)).text()).contains("قال الوزير");
        }
    }

    @Test
    void refusesGzipThatEndsTooEarly() throws IOException {
        byte[] packed = gzip(page("خبر").getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);

        assertThatThrownBy(() -> read("page.html.gz", cut)).isInstanceOf(IOException.class).hasMessage("gzip data end too early");
    }

    @Test
    void refusesDamagedGzip() throws IOException {
        byte[] packed = gzip(page("خبر").getBytes(StandardCharsets.UTF_8));
        packed[packed.length / 2] ^= 0x55;

        assertThatThrownBy(() -> read("page.html.gz", packed)).isInstanceOf(IOException.class).hasMessageContaining("gzip data");
    }

    @Test
    void stopsUnpackingAtTheLimit() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);

        assertThatThrownBy(() -> read("bomb.html.gz", bomb))
                .isInstanceOf(IOException.class)
                .hasMessage("larger than 100000 bytes (maxInputBytes)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1256"})
    void decodesPlainText(String charset) throws IOException {
        Page page = read("story.txt", "عنوان الخبر\n\nقال الوزير".getBytes(Charset.forName(charset)));

        assertThat(ArticleParser.create().parse(page).headline()).contains("عنوان الخبر");
    }

    @Test
    void readsEmptyInput() throws IOException {
        assertThat(ArticleParser.create().parse(read("empty.html", new byte[0])).isEmpty()).isTrue();
    }
}
