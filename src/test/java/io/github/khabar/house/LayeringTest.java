package io.github.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of layers: what each package may import of ours, and which packages see which library. */
class LayeringTest {
    private static final String ROOT = "io.github.khabar";

    /** What every stage may import. */
    private static final Set<String> STAGE = Set.of(
            "article", "text", "internal.page", "internal.lexicon", "internal.trace", "internal.limit");

    /** Package to the packages it may import; a package above imports only from packages below. */
    private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    /** Library to the packages that may see it. */
    private static final Map<String, Set<String>> SEEN_BY = Map.of(
            "org.jsoup", Set.of("", "internal.html", "internal.html.parse", "internal.html.flat", "internal.html.head",
                    "internal.html.read", "internal.pipeline"),
            "com.ibm.icu", Set.of("text", "internal.html.decode"),
            "com.fasterxml.jackson", Set.of("render", "internal.html.head"),
            "picocli", Set.of("cli"),
            "me.tongfei", Set.of("cli"),
            "org.netpreserve", Set.of("cli"));

    static {
        MAY_IMPORT.put("article", Set.of());
        MAY_IMPORT.put("internal.trace", Set.of());
        MAY_IMPORT.put("text", Set.of("article"));
        MAY_IMPORT.put("internal.limit", Set.of("article"));
        MAY_IMPORT.put("internal.lexicon", Set.of("text"));
        MAY_IMPORT.put("internal.page", Set.of("article", "text", "internal.lexicon", "internal.limit"));
        for (String stage : List.of("internal.html.decode", "internal.html.parse", "internal.html.flat",
                "internal.classify", "internal.metadata")) {
            MAY_IMPORT.put(stage, STAGE);
        }
        MAY_IMPORT.put("internal.html.head", with(STAGE, "internal.html.flat"));
        MAY_IMPORT.put("internal.html.locate", with(STAGE, "internal.html.flat"));
        MAY_IMPORT.put("internal.html.read", with(STAGE, "internal.html.flat", "internal.html.locate"));
        MAY_IMPORT.put("internal.html", with(STAGE, "internal.html.parse", "internal.html.flat", "internal.html.head",
                "internal.html.locate", "internal.html.read"));
        MAY_IMPORT.put("internal.quote", Set.of("article", "text", "internal.lexicon", "internal.trace", "internal.limit"));
        MAY_IMPORT.put("internal.pipeline", Set.of(
                "article", "text", "internal.page", "internal.lexicon", "internal.trace", "internal.limit",
                "internal.html", "internal.html.decode", "internal.html.parse", "internal.classify", "internal.metadata",
                "internal.quote"));
        MAY_IMPORT.put("render", Set.of("article"));
        MAY_IMPORT.put("", Set.of(
                "article", "text", "internal.page", "internal.trace", "internal.limit", "internal.pipeline",
                "internal.html.decode", "internal.quote"));
        MAY_IMPORT.put("cli", Set.of("", "article", "text", "render"));
    }

    @Test
    void everyImportFollowsTheTableOfLayers() {
        List<String> offenders = new ArrayList<>();
        for (Path file : Sources.java(Sources.MAIN)) {
            String from = packageOf(file);
            imports(file).filter(name -> name.startsWith(ROOT)).map(LayeringTest::packageOfImport).forEach(to -> {
                if (!to.equals(from) && !MAY_IMPORT.get(from).contains(to)) {
                    offenders.add(file + " imports " + to);
                }
            });
        }
        assertThat(offenders).isEmpty();
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(Sources.java(Sources.MAIN).stream()
                        .filter(file -> !file.endsWith("module-info.java"))
                        .map(LayeringTest::packageOf)
                        .distinct())
                .isSubsetOf(MAY_IMPORT.keySet());
    }

    @Test
    void theTableHasNoCycle() {
        List<String> below = new ArrayList<>();
        MAY_IMPORT.forEach((name, allowed) -> {
            assertThat(below).as("packages below %s", name).containsAll(allowed);
            below.add(name);
        });
    }

    @Test
    void librariesAreSeenOnlyWhereTheTableSays() {
        List<String> offenders = new ArrayList<>();
        for (Path file : Sources.java(Sources.MAIN)) {
            SEEN_BY.forEach((library, packages) -> {
                if (!packages.contains(packageOf(file)) && imports(file).anyMatch(name -> name.startsWith(library))) {
                    offenders.add(file + " imports " + library);
                }
            });
        }
        assertThat(offenders).isEmpty();
    }

    @Test
    void noLibraryTypeStandsInAPublicSignatureButThatOfOfDocument() {
        List<String> offenders = new ArrayList<>();
        for (Path file : Sources.java(Sources.MAIN)) {
            if (Set.of("", "article", "text", "render").contains(packageOf(file)) && isType(file)) {
                offenders.addAll(foreignSignatures(load(file)));
            }
        }
        assertThat(offenders).containsExactly("ofDocument(org.jsoup.nodes.Document)");
    }

    private static Set<String> with(Set<String> packages, String... more) {
        return Stream.concat(packages.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private static List<String> foreignSignatures(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return List.of();
        }
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> isForeign(method.getReturnType()) || isForeign(method.getParameterTypes()))
                .map(LayeringTest::describe);
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Modifier.isPublic(constructor.getModifiers()))
                .filter(constructor -> isForeign(constructor.getParameterTypes()))
                .map(Constructor::toString);
        Stream<String> nested = Arrays.stream(type.getDeclaredClasses()).flatMap(c -> foreignSignatures(c).stream());
        return Stream.of(methods, constructors, nested).flatMap(s -> s).toList();
    }

    private static String describe(Method method) {
        return method.getName() + "("
                + String.join(", ", Arrays.stream(method.getParameterTypes()).map(Class::getName).toList()) + ")";
    }

    private static boolean isForeign(Class<?>... types) {
        return Arrays.stream(types).anyMatch(type ->
                SEEN_BY.keySet().stream().anyMatch(library -> type.getName().startsWith(library)));
    }

    private static Class<?> load(Path file) {
        String name = Sources.MAIN.relativize(file).toString().replace('\\', '/').replace('/', '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".java".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> imports(Path file) {
        return Sources.lines(file).stream()
                .filter(line -> line.startsWith("import "))
                .map(line -> line.substring("import ".length(), line.indexOf(';')).replace("static ", ""));
    }

    private static boolean isType(Path file) {
        return !file.endsWith("package-info.java") && !file.endsWith("module-info.java");
    }

    private static String packageOf(Path file) {
        return Sources.lines(file).stream()
                .filter(line -> line.startsWith("package "))
                .map(line -> shortName(line.substring("package ".length(), line.indexOf(';'))))
                .findFirst()
                .orElse("");
    }

    /** The package part of an imported name: everything before the first name with a capital letter. */
    private static String packageOfImport(String name) {
        StringBuilder result = new StringBuilder();
        for (String part : name.split("\\.")) {
            if (Character.isUpperCase(part.charAt(0))) {
                break;
            }
            result.append(result.isEmpty() ? "" : ".").append(part);
        }
        return shortName(result.toString());
    }

    private static String shortName(String name) {
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
