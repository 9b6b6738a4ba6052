package io.github.khabar.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.RawPage;
import io.github.khabar.internal.page.TextReader;
import io.github.khabar.internal.trace.Trace;
import io.github.khabar.spec.SpecFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code roles.md}, and again with other line ends, invisible marks, and cut off at every character. */
class RolesSpecTest {
    private final Classifier classifier = new Classifier();

    static List<SpecFile.Example> examples() {
        return SpecFile.read("roles.md");
    }

    static List<SpecFile.Example> texts() {
        return examples().stream().filter(example -> example.kind().equals("text")).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheRoles(SpecFile.Example example) {
        assertThat(roles(read(example.kind(), example.input()))).as(example.toString()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesTheRolesWhateverTheLineEnds(SpecFile.Example example) {
        assertThat(roles(read("text", example.input().replace("\n", "\r\n")))).isEqualTo(example.expected());
        assertThat(roles(read("text", "\ufeff" + example.input().replace("\n", "\u2028")))).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesTheRolesWhateverTheSpelling(SpecFile.Example example) {
        assertThat(roles(read("text", example.input().replace("\n", "\u200f\n")))).isEqualTo(example.expected());
        assertThat(roles(read("text", example.input().replace("ما", "مـَا")))).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhateverIsLeftOfAText(SpecFile.Example example) {
        for (int cut = 0; cut <= example.input().length(); cut++) {
            String begun = example.input().substring(0, cut);
            String rest = example.input().substring(cut);
            assertThat(read("text", begun).blocks()).doesNotContainNull();
            assertThat(read("text", rest).blocks()).doesNotContainNull();
        }
    }

    private ClassifiedPage read(String kind, String input) {
        RawPage raw = kind.equals("text") ? new TextReader(Limits.standard()).read(input) : DrawnPage.read(input);
        return classifier.classify(raw.hints(), raw.facts(), DrawnPage.clean(raw.blocks()), Trace.OFF);
    }

    private static String roles(ClassifiedPage page) {
        return page.blocks().stream().map(block -> block.role().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("\n"));
    }
}
