package io.github.khabar.article;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a value came from. Immutable and thread-safe.
 *
 * @param provenance the kind of place
 * @param detail the place itself, for people: a meta name, a JSON-LD path, an element, a rule id
 * @serial exclude
 */
public record Origin(Provenance provenance, String detail) implements Serializable {

    // written out: what a record is given by the compiler is linked at its first call, which a fresh JVM feels
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that && provenance == that.provenance && detail.equals(that.detail);
    }

    @Override
    public int hashCode() {
        return detail.hashCode() * 31 + provenance.ordinal();
    }
}
