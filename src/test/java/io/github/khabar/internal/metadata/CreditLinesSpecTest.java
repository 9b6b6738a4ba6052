package io.github.khabar.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.khabar.article.Provenance;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.spec.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditLinesSpecTest {

    static Stream<SpecFile.Example> examples() {
        return Stream.concat(SpecFile.read("bylines.md").stream(), SpecFile.read("datelines.md").stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(SpecFile.Example example) {
        assertThat(read(example.input(), example.kind())).isEqualTo(example.expected());
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

    private static String read(String line, String kind) {
        Hints hints = new Hints();
        hints.add(HintKey.SITE_NAME, "صحيفة الميناء", Provenance.META, "og:site_name");
        hints.add(HintKey.SITE_NAME, "الميناء", Provenance.META, "application-name");
        Slots slots = new Slots(hints);
        return kind.equals("byline") ? shown(new BylineParser(slots).parse(line)) : shown(new DatelineParser(slots).parse(line), line);
    }

    private static String shown(Byline byline) {
        List<String> lines = new ArrayList<>();
        byline.authors.forEach(name -> add(lines, "author", name));
        byline.editors.forEach(name -> add(lines, "editor", name));
        byline.desks.forEach(name -> add(lines, "desk", name));
        add(lines, "place", byline.place);
        add(lines, "agency", byline.agency);
        return lines.isEmpty() ? "-" : String.join("\n", lines);
    }

    private static String shown(Dateline dateline, String text) {
        if (dateline.isEmpty()) {
            return "-";
        }
        List<String> lines = new ArrayList<>();
        add(lines, "place", dateline.place());
        add(lines, "date", dateline.date());
        add(lines, "agency", dateline.agency());
        add(lines, "person", dateline.person());
        add(lines, "rest", text.substring(dateline.end()));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + ": " + value);
        }
    }
}
