package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.article.Article;
import io.github.khabar.article.Block;
import io.github.khabar.spec.SpecFile;
import io.github.khabar.spec.StoryFrame;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code locating.md}, and again with the same page written in other ways. */
class LocatingSpecTest {
    private static final Pattern TAG = Pattern.compile("(</?)([a-z][a-z0-9]*)");
    private static final Pattern CLOSING_P = Pattern.compile("</p>(?=\\s*</?(?:p|h[1-6]|ul|ol|li|div|table|blockquote|figure|section|aside)\\b)");

    private final ArticleParser parser = ArticleParser.create();

    static List<SpecFile.Example> examples() {
        return SpecFile.read("locating.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheStory(SpecFile.Example example) {
        holds(example, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItWhateverTheLineEnds(SpecFile.Example example) {
        holds(example, page -> page.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItWithCharacterReferences(SpecFile.Example example) {
        holds(example, page -> page.replace("م", "&#1605;").replace("ن", "&#x646;").replace("، ", "،&nbsp;"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItWithDirectionMarks(SpecFile.Example example) {
        holds(example, page -> page.replace("، ", "،\u200f ").replace(" ال", " \u200fال"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItWithCapitalTags(SpecFile.Example example) {
        holds(example, page -> TAG.matcher(page).replaceAll(tag -> tag.group(1) + tag.group(2).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItWithOpenParagraphs(SpecFile.Example example) {
        holds(example, page -> CLOSING_P.matcher(page).replaceAll(""));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItWithComments(SpecFile.Example example) {
        holds(example, page -> page.replace(" ال", "<!-- x --> ال"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void placesEveryBlockInTheSource(SpecFile.Example example) {
        String page = StoryFrame.page(example, example.input()).replace("م", "&#1605;").replace("، ", "،&nbsp;");
        Article article = ArticleParser.with(Options.defaults().withSourceSpans(SourceSpans.BLOCKS)).parse(Page.ofHtml(page));
        for (Block block : article.blocks()) {
            block.source().ifPresent(span -> assertThat(letters(Jsoup.parseBodyFragment("<table><td>" + span.of(page)).text()))
                    .as(example.toString())
                    .contains(letters(block.text())));
        }
        assertThat(article.blocks()).filteredOn(Block::isBody).allSatisfy(block -> assertThat(block.source()).isPresent());
    }

    private static String letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private void holds(SpecFile.Example example, UnaryOperator<String> written) {
        Article article = parser.parse(Page.ofHtml(written.apply(StoryFrame.page(example, example.input()))));
        assertThat(StoryFrame.blocks(article)).as(example.toString()).isEqualTo(example.expected());
    }
}
