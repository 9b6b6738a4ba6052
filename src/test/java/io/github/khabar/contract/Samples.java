package io.github.khabar.contract;

import io.github.khabar.Page;
import io.github.khabar.quality.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages and texts on which the contract is tested: ours, and those of the development corpora where they are present. */
final class Samples {
    private static final Path OURS = Path.of("src/test/resources/pages");
    private static final Path CORPORA = Path.of("../shared/corpus");

    private Samples() {}

    /** Our own pages and texts by name. */
    static Map<String, Page> ours() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("empty html", Page.ofHtml(""));
        pages.put("white space", Page.ofHtml(" \n\t\u00a0 "));
        pages.put("empty text", Page.ofText(""));
        pages.put("binary", Page.ofBytes(new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0x1f, (byte) 0x8b, 8, 0, 0, 0}));
        pages.put("lone surrogate", Page.ofHtml("<p>\ud800نص قصير</p>"));
        addAll(pages, OURS);
        return pages;
    }

    /** Our own samples and all of the development corpora. */
    static Map<String, Page> all() {
        Map<String, Page> pages = ours();
        for (String set : new String[] {"pages-dev", "layouts-dev", "listings-dev", "quotes-dev"}) {
            addAll(pages, CORPORA.resolve(set).resolve("input"));
        }
        return pages;
    }

    private static void addAll(Map<String, Page> pages, Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                page(file).ifPresent(page -> pages.put(file.toString(), page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Page> page(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.contains(".html")) {
            return Optional.of(Page.ofBytes(Corpus.read(file)));
        }
        return name.endsWith(".txt")
                ? Optional.of(Page.ofText(new String(Corpus.read(file), StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
