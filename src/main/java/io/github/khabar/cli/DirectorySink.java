package io.github.khabar.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Writes each article to a file of its own, in the same order of directories as the inputs. */
final class DirectorySink implements Sink {
    private final Path directory;
    private final String suffix;
    private final Set<String> used = new HashSet<>();

    /**
     * Makes a sink.
     *
     * @param directory where the files go; made when the first one is written
     * @param suffix the ending of their names, without the dot
     */
    DirectorySink(Path directory, String suffix) {
        this.directory = directory;
        this.suffix = suffix;
    }

    @Override
    public void write(String name, String output) throws IOException {
        Path file = directory.resolve(free(stem(name)));
        Files.createDirectories(file.getParent());
        Files.write(file, output.getBytes(StandardCharsets.UTF_8)); // tolerates half a surrogate pair
    }

    /** Two inputs may differ in their endings or directories only. */
    private String free(String stem) {
        String name = stem + "." + suffix;
        for (int copy = 2; !used.add(name); copy++) {
            name = stem + "-" + copy + "." + suffix;
        }
        return name;
    }

    private static String stem(String name) {
        if (name.equals("-")) {
            return "stdin";
        }
        String plain = FileKind.stem(name, ".gz");
        int dot = plain.lastIndexOf('.');
        boolean ending = dot > plain.lastIndexOf('/') + 1 && FileKind.of(name) != FileKind.OTHER;
        return (ending ? plain.substring(0, dot) : plain).replace('#', '-');
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {
        // every file is closed when it is written
    }
}
