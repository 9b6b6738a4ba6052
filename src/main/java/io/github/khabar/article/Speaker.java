package io.github.khabar.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who said it, resolved over the whole article. Immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Speaker implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final SpeakerKind kind;
    private final @Nullable String role;

    private Speaker(String name, SpeakerKind kind, @Nullable String role) {
        this.name = Objects.requireNonNull(name, "name must not be null");
        this.kind = Objects.requireNonNull(kind, "kind must not be null");
        this.role = role;
    }

    /**
     * Makes a speaker without a stated role.
     *
     * @param name the longest form of the name in the article, or the fullest description of a source without a name
     * @param kind what kind of source it is
     * @return the speaker
     */
    public static Speaker of(String name, SpeakerKind kind) {
        return new Speaker(name, kind, null);
    }

    /**
     * Gives the same speaker a role.
     *
     * @param newRole office or profession, or null for none
     * @return the speaker with that role
     */
    public Speaker withRole(@Nullable String newRole) {
        return new Speaker(name, kind, newRole);
    }

    /** {@return the longest form of the name in the article without title; for a source without a name its fullest description} */
    public String name() {
        return name;
    }

    /** {@return what kind of source it is} */
    public SpeakerKind kind() {
        return kind;
    }

    /** {@return office or profession of a named person in its fullest form in the article; empty when not stated} */
    public Optional<String> role() {
        return Optional.ofNullable(role);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Speaker that
                && name.equals(that.name)
                && kind == that.kind
                && Objects.equals(role, that.role);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind, role);
    }

    @Override
    public String toString() {
        return role == null ? name : name + " (" + role + ")";
    }
}
