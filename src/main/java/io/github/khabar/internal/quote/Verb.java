package io.github.khabar.internal.quote;

import java.util.Set;

/** A verb that reports words. Immutable; its traits are bits, for they are asked of every verb of a text. */
final class Verb {
    private final int strength;
    private final int traits;

    /**
     * Makes a verb.
     *
     * @param strength 1 saying, 2 assertion, 3 commitment, request, judgement
     * @param traits what the list says of it
     */
    Verb(int strength, Set<Trait> traits) {
        this.strength = strength;
        int bits = 0;
        for (Trait trait : traits) {
            bits |= 1 << trait.ordinal();
        }
        this.traits = bits;
    }

    /** {@return 1 saying, 2 assertion, 3 commitment, request, judgement} */
    int strength() {
        return strength;
    }

    /** Whether the list says something of it. */
    boolean is(Trait trait) {
        return (traits & 1 << trait.ordinal()) != 0;
    }

    boolean says() {
        return is(Trait.SAY);
    }

    boolean labels() {
        return is(Trait.LABEL);
    }

    boolean isWeak() {
        return is(Trait.WEAK);
    }

    /** Whether it takes no noun phrase as its object, so that any clause after it is its own. */
    boolean isPure() {
        return is(Trait.PURE);
    }

    /** Whether it always has an object, so that a single noun phrase behind it is that. */
    boolean hasObject() {
        return is(Trait.OBJECT);
    }

    /** Whether it is "to say" itself. */
    boolean isSay() {
        return is(Trait.ITSELF);
    }
}
