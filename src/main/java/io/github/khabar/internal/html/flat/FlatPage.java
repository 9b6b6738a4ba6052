package io.github.khabar.internal.html.flat;

import io.github.khabar.internal.limit.Limit;
import java.util.Set;

/**
 * A page as arrays.
 *
 * @param tree its elements
 * @param units its lines of text
 * @param media its pictures and players
 * @param telling its elements that state something for machines
 * @param reached the limits that kept elements out
 */
public record FlatPage(FlatTree tree, Units units, MediaList media, TellingElements telling, Set<Limit> reached) {}
