package io.github.khabar.render;

import java.util.Locale;

/** The names of constants in output. */
final class Words {

    private Words() {}

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
