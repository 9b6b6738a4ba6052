package io.github.khabar.article;

import java.io.Serializable;

/**
 * Who signed the article. Immutable and thread-safe.
 *
 * @param name the name as the page writes it, without «بقلم» and the like
 * @param kind what kind of author it is
 * @serial exclude
 */
public record Author(String name, Kind kind) implements Serializable {

    /** What kind of author signs. */
    public enum Kind {
        /** A person. */
        PERSON,
        /** A desk, an agency or the outlet itself. */
        DESK
    }
}
