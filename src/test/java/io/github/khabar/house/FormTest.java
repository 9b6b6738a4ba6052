package io.github.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Holds the limits of size and form of the main code and prints who breaks them. */
class FormTest {
    private static final int FILE_LINES = 300;
    private static final int FILE_MEDIAN = 100;
    private static final int METHOD_LINES = 40;
    private static final int METHOD_P90 = 20;
    private static final int METHOD_MEDIAN = 6;
    private static final int PARAMETERS = 4;

    /** Public model classes whose length is Javadoc of one-line accessors. */
    private static final List<String> TABLES = List.of("Article.java", "ArticleBuilder.java", "Options.java", "Quotation.java");

    private static final Pattern FORBIDDEN = Pattern.compile("System\\.currentTimeMillis|LocalDate\\.now\\(\\)"
            + "|Instant\\.now\\(\\)|\\.toLowerCase\\(\\)|\\.toUpperCase\\(\\)|Locale\\.getDefault|Charset\\.defaultCharset"
            + "|ZoneId\\.systemDefault|\\b(TODO|FIXME|XXX|HACK)\\b|printStackTrace");

    /** One method as it stands in the source, without its Javadoc. */
    private record Method(String place, int lines, int parameters, boolean publicWithFlag, boolean getter) {}

    @Test
    void filesAreSmall() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        List<String> offenders = new ArrayList<>();
        for (Path file : Sources.java(Sources.MAIN)) {
            int lines = Sources.lines(file).size();
            sizes.add(lines);
            String name = file.getFileName().toString();
            if (lines > FILE_LINES && !name.endsWith("Rules.java") && !TABLES.contains(name)) {
                offenders.add(lines + " " + file);
            }
        }
        assertThat(offenders).as("files over %d lines", FILE_LINES).isEmpty();
        assertThat(percentile(sizes, 50)).as("median of lines a file").isLessThan(FILE_MEDIAN);
    }

    @Test
    void methodsAreSmall() throws IOException {
        List<Method> methods = methods();
        List<Integer> sizes = methods.stream().map(Method::lines).toList();
        assertThat(methods.stream().filter(m -> m.lines() > METHOD_LINES).toList())
                .as("methods over %d lines", METHOD_LINES)
                .isEmpty();
        assertThat(percentile(sizes, 50)).as("median of lines a method").isLessThanOrEqualTo(METHOD_MEDIAN);
        assertThat(percentile(sizes, 90)).as("90th percentile of lines a method").isLessThanOrEqualTo(METHOD_P90);
    }

    @Test
    void methodsTakeFewParameters() throws IOException {
        assertThat(methods().stream().filter(m -> m.parameters() > PARAMETERS).toList()).isEmpty();
    }

    @Test
    void publicMethodsTakeNoFlagsAndHaveNoGetPrefix() throws IOException {
        assertThat(methods().stream().filter(m -> m.publicWithFlag() || m.getter()).toList()).isEmpty();
    }

    @Test
    void nothingDependsOnTheMachineOrIsLeftOver() {
        List<String> offenders = new ArrayList<>();
        for (Path file : Sources.java(Sources.MAIN)) {
            List<String> lines = Sources.lines(file);
            for (int line = 0; line < lines.size(); line++) {
                if (FORBIDDEN.matcher(lines.get(line)).find()) {
                    offenders.add(file + ":" + (line + 1));
                }
            }
        }
        assertThat(offenders).isEmpty();
    }

    private static int percentile(List<Integer> values, int percent) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static List<Method> methods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, diagnostic -> {}, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(Sources.java(Sources.MAIN)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Method> methods = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Measure(unit, positions, methods), null);
            }
            return methods;
        }
    }

    /** Measures the methods of one file. */
    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (end > start && method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                boolean isPublic = method.getModifiers().getFlags().contains(Modifier.PUBLIC);
                methods.add(new Method(
                        Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + lines.getLineNumber(start) + " " + method.getName(),
                        (int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1),
                        method.getParameters().size(),
                        isPublic && method.getParameters().stream().anyMatch(p -> "boolean".equals(String.valueOf(p.getType()))),
                        isPublic && !isOverride(method) && method.getName().toString().matches("get[A-Z].*")));
            }
            return super.visitMethod(method, unused);
        }

        /** A name that an interface of a library gives is not ours. */
        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation -> "Override".equals(annotation.getAnnotationType().toString()));
        }
    }

    @Test
    void everyMainFileEndsWithALineFeed() throws IOException {
        for (Path file : Sources.java(Sources.MAIN)) {
            assertThat(Files.readString(file)).as(file.toString()).endsWith("\n").doesNotContain("\t", "\r");
        }
    }
}
