package io.github.khabar.internal.quote;

/** Gender and number of a speaker, as verbs show them. */
enum Person {
    /** One man, or a body with a masculine name. */
    HE,
    /** One woman, a body with a feminine name, or several things. */
    SHE,
    /** Several people. */
    THEY,
    /** Not known. */
    ANY;

    boolean fits(Person other) {
        return this == ANY || other == ANY || this == other;
    }
}
