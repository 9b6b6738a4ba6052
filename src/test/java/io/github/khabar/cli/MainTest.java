package io.github.khabar.cli;

import static io.github.khabar.cli.CommandLineFixture.page;
import static io.github.khabar.cli.CommandLineFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.cli.CommandLineFixture.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final CommandLineFixture khabar = new CommandLineFixture();

    @TempDir
    private Path folder;

    @Test
    void writesOneJsonObjectALineInTheOrderOfTheArguments() throws IOException {
        Path first = write(folder.resolve("b.html"), page("خبر أول"));
        Path second = write(folder.resolve("a.txt"), "خبر ثان\n\nقال الوزير إن العمل مستمر.");

        Result result = khabar.run(first, second);

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(0)).startsWith("{\"source\":\"b.html\",\"kind\":\"");
        assertThat(result.lines().get(1)).startsWith("{\"source\":\"a.txt\",").contains("\"headline\":\"خبر ثان\"");
    }

    @Test
    void walksDirectoriesInNameOrder() throws IOException {
        write(folder.resolve("in/10.html"), page("عشرة"));
        write(folder.resolve("in/2.htm"), page("اثنان"));
        write(folder.resolve("in/sub/1.txt"), "عنوان\n\nنص.");
        write(folder.resolve("in/left-out.json"), "{}");

        Result result = khabar.run(folder.resolve("in"));

        assertThat(result.lines()).extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("{\"source\":\"10.html\"", "{\"source\":\"2.htm\"", "{\"source\":\"sub/1.txt\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderWhateverTheNumberOfThreads(int jobs) throws IOException {
        for (int number = 100; number < 160; number++) {
            write(folder.resolve("in/" + number + ".html"), page("خبر رقم " + number).repeat(number % 7 + 1));
        }

        Result result = khabar.run("--jobs", jobs, folder.resolve("in"));

        assertThat(result.lines()).hasSize(60);
        assertThat(result.lines()).isSorted();
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Path good = write(folder.resolve("good.html"), page("خبر"));

        Result result = khabar.run(folder.resolve("missing"), good);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).hasSize(1);
        assertThat(result.err()).isEqualTo("khabar: " + folder.resolve("missing") + ": no such file or directory\n");
    }

    @Test
    void saysThatADirectoryHoldsNothingToRead() {
        Result result = khabar.run(folder);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(folder.toString(), "no .html");
    }

    @Test
    void readsStandardInput() {
        Result page = khabar.withInput(page("من المجرى").getBytes(StandardCharsets.UTF_8)).run("-");
        Result text = khabar.withInput("عنوان\n\nفقرة أولى.".getBytes(StandardCharsets.UTF_8)).run("--text", "-");

        assertThat(page.out()).startsWith("{\"source\":\"-\"").contains("من المجرى");
        assertThat(text.out()).contains("\"headline\":\"عنوان\"");
    }

    @ParameterizedTest
    @CsvSource({"markdown, '---\ntitle: \"خبر\"'", "text, 'خبر\n═══\n'", "html, '<!DOCTYPE html>'",
            "jsonld, '{\"@context\":\"https://schema.org\"'"})
    void writesOtherFormats(String format, String beginning) throws IOException {
        Path file = write(folder.resolve("story.txt"), "خبر\n\nقال الوزير إن العمل مستمر.");

        Result result = khabar.run("--format", format, file);

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith(beginning).endsWith("\n");
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = write(folder.resolve("story.html"), page("خبر"));
        Path out = folder.resolve("out.jsonl");

        Result result = khabar.run("--out", out, file, file);

        assertThat(result.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(2).allMatch(line -> line.startsWith("{\"source\":\"story.html\""));
    }

    @Test
    void writesAFileAnInputToADirectory() throws IOException {
        write(folder.resolve("in/one.html"), page("خبر"));
        write(folder.resolve("in/one.txt"), "خبر آخر\n\nنص.");
        write(folder.resolve("in/sub/two.html"), page("خبر ثالث"));

        Result result = khabar.run("--format", "html", "--out", folder.resolve("out") + "/", folder.resolve("in"));

        assertThat(result.code()).isZero();
        assertThat(folder.resolve("out/one.html")).content().contains("<title>خبر</title>");
        assertThat(folder.resolve("out/one-2.html")).content().contains("خبر آخر");
        assertThat(folder.resolve("out/sub/two.html")).content().contains("خبر ثالث");
    }

    @Test
    void writesHalfASurrogatePairAsAQuestionMark() throws IOException {
        Path file = Files.write(folder.resolve("half.txt"), "عنوان \ud83d\n\nنص.".getBytes(StandardCharsets.UTF_16));
        Path out = folder.resolve("out.jsonl");

        assertThat(khabar.run("--out", out, file).code()).isZero();
        assertThat(khabar.run("--out", folder, file).code()).isZero();
        assertThat(out).hasSameTextualContentAs(folder.resolve("half.json"));
    }

    @Test
    void explainsOnStandardErrorAndInsideHtml() throws IOException {
        Path file = write(folder.resolve("story.html"), page("خبر"));

        Result json = khabar.run("--explain", file);
        Result html = khabar.run("--explain", "--format", "html", file);

        assertThat(json.lines()).hasSize(1);
        assertThat(json.err().lines()).allMatch(line -> line.startsWith("story.html\t"));
        assertThat(html.err()).isEmpty();
        assertThat(html.out()).contains("class=\"inspector\"");
    }

    @Test
    void refusesWrongUsageWithHelp() throws IOException {
        Path file = write(folder.resolve("story.html"), page("خبر"));

        for (Result wrong : new Result[] {
            khabar.run(), khabar.run("--jobs", "0", file), khabar.run("--format", "pdf", file), khabar.run("--colour", file),
            khabar.run("--format", "html", file, file)
        }) {
            assertThat(wrong.code()).isEqualTo(2);
            assertThat(wrong.out()).isEmpty();
            assertThat(wrong.err()).contains("Usage: khabar");
        }
    }

    @Test
    void saysWhereTheOutputCannotBeWritten() throws IOException {
        Path file = write(folder.resolve("story.html"), page("خبر"));

        Result result = khabar.run("--out", folder.resolve("no/such/folder.jsonl"), file);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("khabar: cannot write the output: ").hasLineCount(1);
    }

    @Test
    void printsHelpAndVersion() {
        assertThat(khabar.run("--help").out()).contains("Usage: khabar", "Exit codes:");
        assertThat(khabar.run("--version").out()).startsWith("khabar ");
    }
}
