package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.render.ArticlePlainText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the README's snippets and checks the files and commands that it names. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path PAGE = Path.of("src/test/resources/pages/harbour-library.html");
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("```java (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");
    private static final Pattern FILE = Pattern.compile("(?<![\\w/.-])src/[\\w/.-]*\\w");

    /** What a snippet may use without saying so: the library's packages and a parser, a page, a folder. */
    private static final String FRAME = """
            import io.github.khabar.*;
            import io.github.khabar.article.*;
            import io.github.khabar.render.*;
            import io.github.khabar.text.*;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.jsoup.Jsoup;
            import org.jsoup.nodes.Document;

            public class Snippet {
                public static void main(String[] args) throws Exception {
                    ArticleParser parser = ArticleParser.create();
                    String html = Files.readString(Path.of(args[0]));
                    Map<String, String> pages = Map.of("page.html", html);
                    Path folder = Path.of(args[1]);
                    %s
                }
            }
            """;

    @TempDir
    private static Path folder;

    private static List<String> fences(String language) throws IOException {
        List<String> fences = new ArrayList<>();
        Matcher matcher = FENCE.matcher(Files.readString(README));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                fences.add(matcher.group(2));
            }
        }
        return fences;
    }

    @TestFactory
    Stream<DynamicTest> everySnippetCompilesAndRuns() throws IOException {
        List<String> snippets = fences("java");
        assertThat(snippets).hasSizeGreaterThan(5);
        return snippets.stream().map(snippet ->
                DynamicTest.dynamicTest(snippet.lines().findFirst().orElse(""), () -> check(snippet)));
    }

    private static void check(String snippet) throws Exception {
        String printed = run(snippet);
        assertThat(printed.isBlank()).as("prints nothing").isEqualTo(!snippet.contains("println"));
    }

    @Test
    void quickStartPrintsTheStory() throws Exception {
        assertThat(run(fences("java").get(0))).contains("المكتبة العائمة", "افتتحت وزيرة الثقافة");
    }

    @Test
    void showsWhatTheFirstCommandPrints() throws IOException {
        Page page = Page.ofBytes(Files.readAllBytes(PAGE));
        String printed = ArticlePlainText.write(ArticleParser.create().parse(page)).replace('\u00a0', ' ');
        assertThat(printed.lines()).containsAll(fences("text").get(0).lines().toList());
    }

    @Test
    void namesOnlyFilesThatAreThere() throws IOException {
        Matcher matcher = FILE.matcher(Files.readString(README));
        List<String> missing = new ArrayList<>();
        while (matcher.find()) {
            if (!Files.exists(Path.of(matcher.group()))) {
                missing.add(matcher.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void quotesCodeAsItIs() throws IOException {
        Matcher matcher = QUOTED.matcher(Files.readString(README));
        int quoted = 0;
        for (; matcher.find(); quoted++) {
            assertThat(Path.of(matcher.group(1))).content().contains(matcher.group(2));
        }
        assertThat(quoted).isPositive();
    }

    @Test
    void tellsTheVersionOfThePom() throws IOException {
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(README)).contains("target/khabar-" + version.group(1) + "-cli.jar");
        assertThat(fences("xml").get(0)).contains("<version>" + version.group(1) + "</version>");
    }

    @Test
    void theTestCommandIsTheOneThatCiRuns() throws IOException {
        assertThat(Files.readString(Path.of(".ci/run"))).contains(fences("sh").get(1).strip());
    }

    private static String run(String snippet) throws Exception {
        Matcher name = CLASS.matcher(snippet);
        boolean whole = name.find();
        String source = whole ? snippet : FRAME.formatted(snippet);
        Path classes = Files.createTempDirectory(folder, "snippet");
        compile(classes, whole ? name.group(1) : "Snippet", source);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method main = loader.loadClass(whole ? name.group(1) : "Snippet").getMethod("main", String[].class);
            return printed(main);
        }
    }

    private static void compile(Path classes, String name, String source) throws IOException {
        Path file = Files.writeString(classes.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
            boolean compiled =
                    compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file)).call();
            assertThat(compiled).as("%s%n%s", messages, source).isTrue();
        }
    }

    private static String printed(Method main) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            main.invoke(null, (Object) new String[] {PAGE.toString(), folder.toString()});
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
