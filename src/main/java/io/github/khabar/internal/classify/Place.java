package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A line among its neighbours, as a rule sees it.
 *
 * @param lines all lines
 * @param index which one is judged
 */
record Place(Lines lines, int index) {

    Line line() {
        return lines.at(index);
    }

    /** @return the line below in the story, figures and noise left out; null below the last one */
    @Nullable Line next() {
        return neighbour(1);
    }

    /** @return the line above in the story, figures and noise left out; null above the first one */
    @Nullable Line previous() {
        return neighbour(-1);
    }

    private @Nullable Line neighbour(int step) {
        for (int at = index + step; at >= 0 && at < lines.size(); at += step) {
            Line line = lines.at(at);
            boolean dropped = lines.role(at) == Role.BOILERPLATE || line.says(Effect.DROP) || line.isNoise();
            if (line.zone() == Zone.STORY && !dropped && line.shape() != Shape.FIGURE && line.shape() != Shape.EMBED) {
                return line;
            }
        }
        return null;
    }

    /** @return whether a rule gave the line just above its role */
    boolean isBelow(String rule) {
        return index > 0 && lines.isBy(index - 1, rule);
    }
}
