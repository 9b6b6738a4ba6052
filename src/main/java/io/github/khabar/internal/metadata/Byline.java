package io.github.khabar.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one line says about who made the story, and where. Filled by the parser, then only read. */
final class Byline {
    final List<String> authors = new ArrayList<>(1);
    final List<String> editors = new ArrayList<>(0);
    final List<String> desks = new ArrayList<>(0);
    boolean announced; // a label names the authors
    boolean opens; // the line begins with that label
    @Nullable String place;
    @Nullable String agency;
}
