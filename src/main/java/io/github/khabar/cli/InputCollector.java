package io.github.khabar.cli;

import io.github.khabar.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Turns the arguments into inputs: files as named, directories walked in name order, {@code -} for standard input. */
final class InputCollector {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final InputReader reader;
    private final List<Input> inputs = new ArrayList<>();

    InputCollector(InputStream standardInput, InputReader reader) {
        this.standardInput = standardInput;
        this.reader = reader;
    }

    /**
     * Collects the inputs; what does not exist becomes an input that fails.
     *
     * @param arguments files, directories and {@code -}
     * @return the inputs in the order of the arguments
     */
    List<Input> collect(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                inputs.add(Input.of(new Job(argument, this::standardInput)));
            } else {
                add(Path.of(argument));
            }
        }
        return inputs;
    }

    private Page standardInput() throws IOException {
        return reader.read(STANDARD_INPUT, standardInput);
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            walk(path);
        } else if (Files.exists(path)) {
            addFile(path, String.valueOf(path.getFileName()));
        } else {
            fail(path, "no such file or directory");
        }
    }

    private void walk(Path directory) {
        int before = inputs.size();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(file -> FileKind.of(file.toString()) != FileKind.OTHER)
                    .filter(Files::isRegularFile)
                    .map(directory::relativize)
                    .sorted(Comparator.comparing(InputCollector::name))
                    .forEach(file -> addFile(directory.resolve(file), name(file)));
        } catch (IOException | UncheckedIOException e) {
            fail(directory, "cannot be listed: " + e.getMessage());
        }
        if (inputs.size() == before) {
            fail(directory, "no .html, .htm, .txt or .warc file in it");
        }
    }

    private void addFile(Path file, String name) {
        inputs.add(FileKind.of(name) == FileKind.WARC
                ? new WarcInput(name, file, reader.maxBytes())
                : Input.of(new Job(name, () -> reader.read(file, name))));
    }

    private void fail(Path path, String reason) {
        inputs.add(Input.of(Job.failing(path.toString(), reason)));
    }

    /** The same on every platform. */
    private static String name(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
