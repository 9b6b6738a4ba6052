package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import java.util.List;
import java.util.function.Predicate;

/**
 * One line of a table of roles.
 *
 * @param id its name in the trace
 * @param when what the place must be like
 * @param role what the line is then
 */
record Rule(String id, Predicate<Place> when, Role role) {

    /** Gives a line the role of the first rule that fits; the last rule of a table fits everything. */
    static void apply(List<Rule> table, Lines lines, int index) {
        Place place = new Place(lines, index);
        for (Rule rule : table) {
            if (rule.when().test(place)) {
                lines.give(index, rule.role(), rule.id());
                return;
            }
        }
    }
}
