package io.github.khabar.internal.quote;

import java.util.Set;

/**
 * A verb that reports words.
 *
 * @param lemma its key, past tense
 * @param strength 1 saying, 2 assertion, 3 commitment, request, judgement
 * @param flags what the list says of it
 */
record Verb(String lemma, int strength, Set<String> flags) {

    boolean says() {
        return flags.contains("say");
    }

    boolean labels() {
        return flags.contains("label");
    }

    boolean isWeak() {
        return flags.contains("weak");
    }

    /** Whether it takes no noun phrase as its object, so that any clause after it is its own. */
    boolean isPure() {
        return flags.contains("pure");
    }

    /** Whether it always has an object, so that a single noun phrase behind it is that. */
    boolean hasObject() {
        return flags.contains("object");
    }

    /** Whether the list says something of it. */
    boolean is(String flag) {
        return flags.contains(flag);
    }

    /** Whether it is "to say" itself. */
    boolean isSay() {
        return flags.contains("itself");
    }
}
