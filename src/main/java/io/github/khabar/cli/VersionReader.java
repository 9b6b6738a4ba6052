package io.github.khabar.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar. */
final class VersionReader implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = VersionReader.class.getPackage().getImplementationVersion();
        return new String[] {"khabar " + Objects.requireNonNullElse(version, "(version unknown, not run from a jar)")};
    }
}
