package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;

/** What a phrase of {@code boilerplate.txt} makes of the block it stands in. */
enum Effect {
    /** It heads what follows a story: more news, comments, the imprint. */
    ENDS(Role.BOILERPLATE),
    /** It stands for itself between paragraphs. */
    DROP(Role.BOILERPLATE),
    /** It labels the source. */
    SOURCE(Role.SOURCE),
    /** It labels who signed. */
    BYLINE(Role.BYLINE),
    /** It labels a date. */
    DATE(Role.DATE),
    /** It labels tags. */
    TAGS(Role.TAGS);

    private final Role role;

    Effect(Role role) {
        this.role = role;
    }

    /** @return the role of a block with such a phrase */
    Role role() {
        return role;
    }
}
