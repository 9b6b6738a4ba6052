package io.github.khabar.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages and texts of the benchmarks: ours, and every tenth page of the development corpora where they are present. */
final class Pages {
    private static final Path OURS = Path.of("src/test/resources/pages");
    private static final Path CORPORA = Path.of("../shared/corpus");
    private static final int STEP = 10;

    private Pages() {}

    static List<String> html() {
        List<String> pages = new ArrayList<>(read(OURS, ".html", 1));
        pages.addAll(read(CORPORA.resolve("pages-dev/input"), ".html.gz", 1));
        pages.addAll(read(CORPORA.resolve("layouts-dev/input"), ".html.gz", STEP));
        return pages;
    }

    static List<String> texts() {
        List<String> texts = new ArrayList<>(read(OURS, ".txt", 1));
        texts.addAll(read(CORPORA.resolve("quotes-dev/input"), ".txt", 1));
        return texts;
    }

    private static List<String> read(Path folder, String ending, int step) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            List<String> contents = new ArrayList<>();
            for (int at = 0; at < sorted.size(); at += step) {
                contents.add(content(sorted.get(at)));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
