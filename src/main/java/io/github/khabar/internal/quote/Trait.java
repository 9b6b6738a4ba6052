package io.github.khabar.internal.quote;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the list of verbs says of a verb; its file explains each. */
enum Trait {
    ABOUT,
    ACT,
    ALA,
    AMOUNTS,
    AN,
    BECAUSE,
    BETWEEN,
    CARRIES,
    DOCUMENT,
    EVIDENCE,
    FI,
    HEADING,
    ILA,
    IMPERSONAL,
    ITSELF,
    LABEL,
    LEADS,
    MASCULINE,
    MIN,
    OBJECT,
    ON,
    PERSON,
    PURE,
    SAY,
    THINKS,
    TURN,
    WASLA,
    WEAK;

    /** {@return the traits named in a column of the list, parted by spaces} */
    static Set<Trait> read(String column) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String name : column.split(" ")) {
            if (!name.isEmpty()) {
                traits.add(valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return traits;
    }
}
