package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.Zone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line among its neighbours, as a rule sees it. Used by one call. */
final class Place {
    private final Lines lines;
    private final int index;
    private final Line line;
    private @Nullable Optional<Line> next; // several rules ask for the neighbours, which may be far
    private @Nullable Optional<Line> previous;

    /**
     * Makes the place of a line.
     *
     * @param lines all lines
     * @param index which one is judged
     */
    Place(Lines lines, int index) {
        this.lines = lines;
        this.index = index;
        line = lines.at(index);
    }

    Lines lines() {
        return lines;
    }

    int index() {
        return index;
    }

    Line line() {
        return line;
    }

    /** {@return the line below in the story, figures and noise left out; null below the last one} */
    @Nullable Line next() {
        if (next == null) {
            next = neighbour(1);
        }
        return next.orElse(null);
    }

    /** {@return the line above in the story, figures and noise left out; null above the first one} */
    @Nullable Line previous() {
        if (previous == null) {
            previous = neighbour(-1);
        }
        return previous.orElse(null);
    }

    private Optional<Line> neighbour(int step) {
        for (int at = index + step; at >= 0 && at < lines.size(); at += step) {
            Line near = lines.at(at);
            boolean told = near.zone() == Zone.STORY && near.shape() != Shape.FIGURE && near.shape() != Shape.EMBED;
            if (told && lines.role(at) != Role.BOILERPLATE && !near.says(Effect.DROP) && !near.isNoise()) {
                return Optional.of(near);
            }
        }
        return Optional.empty();
    }

    /**
     * Gives the line its role where a rule fits.
     *
     * @param rule the name of the rule in the trace
     * @param fits whether the line is as the rule wants it
     * @param role what the line is then
     * @return whether the rule fits: joined by {@code ||}, such calls are a table whose first match wins
     */
    boolean give(String rule, boolean fits, Role role) {
        if (fits) {
            lines.give(index, role, rule);
        }
        return fits;
    }

    /** {@return whether a rule gave the line just above its role} */
    boolean isBelow(String rule) {
        return index > 0 && lines.isBy(index - 1, rule);
    }
}
