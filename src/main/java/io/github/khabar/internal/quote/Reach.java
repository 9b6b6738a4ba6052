package io.github.khabar.internal.quote;

/** How far a speaker phrase may reach. */
enum Reach {
    /** All up to the limit may belong to it. */
    LOOSE,
    /** An object may follow it. */
    STRICT,
    /** It is the role behind a name. */
    ROLE,
    /** "To" is written on to its article: للشرطة. */
    FUSED
}
