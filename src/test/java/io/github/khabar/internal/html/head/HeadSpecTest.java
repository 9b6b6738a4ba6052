package io.github.khabar.internal.html.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.khabar.article.Sourced;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.html.flat.FlatPage;
import io.github.khabar.internal.html.flat.Flattener;
import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.spec.SpecFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadSpecTest {
    private static final Set<HintKey> LEFT_OUT = EnumSet.of(HintKey.LANGUAGE, HintKey.TYPE, HintKey.PAGE_TYPE, HintKey.URL);

    static List<SpecFile.Example> examples() {
        return SpecFile.read("jsonld.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(SpecFile.Example example) {
        assertThat(shown(read(example.input(), example.kind()))).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleWithWindowsLineEnds(SpecFile.Example example) {
        String read = shown(read(example.input().replace("\n", "\r\n"), example.kind()));
        assertThat(read.replace("\r\n", "\n")).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesTheExampleCutAnywhere(SpecFile.Example example) {
        for (int cut = 0; cut <= example.input().length(); cut++) {
            String start = example.input().substring(0, cut);
            String rest = example.input().substring(cut);
            assertThatCode(() -> {
                read(start, example.kind());
                read(rest, example.kind());
            }).doesNotThrowAnyException();
        }
    }

    private static Hints read(String input, String kind) {
        String script = "<script type=\"application/ld+json\">" + input + "</script>";
        String markup = kind.equals("jsonld") ? script : input;
        FlatPage page = Flattener.flatten(Jsoup.parse(markup), null, Limits.standard(), Deadline.NONE);
        return new HeadReader(Limits.standard()).read(page);
    }

    private static String shown(Hints hints) {
        StringBuilder lines = new StringBuilder();
        for (HintKey key : HintKey.values()) {
            if (!LEFT_OUT.contains(key)) {
                for (Sourced<String> hint : hints.all(key)) {
                    lines.append(key).append(' ').append(hint.value()).append('\n');
                }
            }
        }
        for (Warning warning : hints.warnings()) {
            lines.append("WARNING ").append(warning.kind()).append('\n');
        }
        return lines.toString().replace('\u00a0', '~').strip();
    }
}
