package io.github.khabar.internal.quote;

import java.util.Set;

/** A verb that reports words. Immutable; what is asked of every verb of a text is kept as a field. */
final class Verb {
    private final int strength;
    private final Set<String> flags;
    private final boolean says;
    private final boolean labels;
    private final boolean weak;
    private final boolean pure;
    private final boolean object;
    private final boolean itself;

    /**
     * Makes a verb.
     *
     * @param strength 1 saying, 2 assertion, 3 commitment, request, judgement
     * @param flags what the list says of it
     */
    Verb(int strength, Set<String> flags) {
        this.strength = strength;
        this.flags = flags;
        says = flags.contains("say");
        labels = flags.contains("label");
        weak = flags.contains("weak");
        pure = flags.contains("pure");
        object = flags.contains("object");
        itself = flags.contains("itself");
    }

    /** {@return 1 saying, 2 assertion, 3 commitment, request, judgement} */
    int strength() {
        return strength;
    }

    boolean says() {
        return says;
    }

    boolean labels() {
        return labels;
    }

    boolean isWeak() {
        return weak;
    }

    /** Whether it takes no noun phrase as its object, so that any clause after it is its own. */
    boolean isPure() {
        return pure;
    }

    /** Whether it always has an object, so that a single noun phrase behind it is that. */
    boolean hasObject() {
        return object;
    }

    /** Whether the list says something of it. */
    boolean is(String flag) {
        return flags.contains(flag);
    }

    /** Whether it is "to say" itself. */
    boolean isSay() {
        return itself;
    }
}
