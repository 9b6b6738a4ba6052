package io.github.khabar.internal.html.locate;

import java.util.List;

/** A few features that are read from one place. Immutable and thread-safe. */
interface FeatureGroup {

    /** The names of the features in the order in which they are written. */
    List<String> names();

    /** Writes the features of one unit. */
    void write(PageView page, int unit, Row row);
}
