package io.github.khabar.internal.html;

/**
 * A page as arrays.
 *
 * @param tree its elements
 * @param units its lines of text
 * @param media its pictures and players
 * @param cut whether elements were left out because there are too many
 */
record FlatPage(FlatTree tree, Units units, MediaList media, boolean cut) {}
