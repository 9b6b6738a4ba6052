package io.github.khabar.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

record WarcInput(String name, Path file) implements Input {
    @Override
    public Iterator<Job> jobs() {
        return List.of(Job.failing(name, "not yet")).iterator();
    }
}
