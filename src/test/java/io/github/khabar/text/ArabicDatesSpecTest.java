package io.github.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.khabar.spec.SpecFile;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArabicDatesSpecTest {
    private static final OffsetDateTime REFERENCE = OffsetDateTime.parse("2024-08-19T14:05:00+03:00");

    static List<SpecFile.Example> examples() {
        return SpecFile.read("dates.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(SpecFile.Example example) {
        assertThat(shown(example.input(), example)).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleWithTatweelAndHarakat(SpecFile.Example example) {
        String sprinkled = example.input().replaceAll("(?<=[\\u0621-\\u063a\\u0641-\\u064a])(?=[\\u0621-\\u063a\\u0641-\\u064a])", "ـَ");
        assertThat(dates(sprinkled, example)).isEqualTo(dates(example.input(), example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleWithBidiMarksAndOddSpaces(SpecFile.Example example) {
        String marked = example.input().replace("/", "\u200f/").replace(" ", "\u00a0\u200f");
        assertThat(dates(marked, example)).isEqualTo(dates(example.input(), example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleInArabicIndicDigits(SpecFile.Example example) {
        String digits = example.input().chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)))
                .collect(Collectors.joining());
        assertThat(dates(digits, example)).isEqualTo(dates(example.input(), example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesTheExampleCutAnywhere(SpecFile.Example example) {
        for (int cut = 0; cut <= example.input().length(); cut++) {
            String start = example.input().substring(0, cut);
            String rest = example.input().substring(cut);
            assertThatCode(() -> {
                ArabicDates.find(start, REFERENCE);
                ArabicDates.find(rest, REFERENCE);
            }).doesNotThrowAnyException();
        }
    }

    private static String shown(String text, SpecFile.Example example) {
        String lines = find(text, example).stream()
                .map(found -> found.date().iso() + " [" + found.span().of(text) + "]" + flags(found))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "-" : lines;
    }

    private static String flags(ArabicDates.Found found) {
        return found.flags().stream().sorted().map(flag -> " " + flag).collect(Collectors.joining());
    }

    private static List<String> dates(String text, SpecFile.Example example) {
        return find(text, example).stream().map(found -> found.date().iso()).toList();
    }

    private static List<ArabicDates.Found> find(String text, SpecFile.Example example) {
        return ArabicDates.find(text, example.kind().equals("date-from") ? REFERENCE : null);
    }
}
