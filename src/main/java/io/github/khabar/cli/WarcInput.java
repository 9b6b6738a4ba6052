package io.github.khabar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * A web archive: one job for each page in it.
 *
 * @param name its name in the output
 * @param file the archive
 * @param maxBytes the most bytes a page may have after unpacking
 */
record WarcInput(String name, Path file, int maxBytes) implements Input {

    @Override
    public Iterator<Job> jobs() {
        try {
            return new WarcJobs(this);
        } catch (IOException e) {
            return failing(String.valueOf(e.getMessage()));
        } catch (NoClassDefFoundError e) {
            return failing("web archives need org.netpreserve:jwarc on the class path");
        }
    }

    private Iterator<Job> failing(String reason) {
        return List.of(Job.failing(name, reason)).iterator();
    }
}
