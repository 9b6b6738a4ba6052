package io.github.khabar.internal.metadata;

import io.github.khabar.article.Conflict;
import io.github.khabar.article.Field;
import io.github.khabar.article.Sourced;
import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The candidates for one field in the order they were found; the first is kept, others that say something else lost. */
final class Choice {
    private final Field field;
    private final List<Sourced<String>> candidates = new ArrayList<>(3);

    Choice(Field field) {
        this.field = field;
    }

    void add(Sourced<String> candidate) {
        String clean = ArabicNormalizer.display().normalize(candidate.value()).strip();
        if (!clean.isEmpty()) {
            candidates.add(new Sourced<>(clean, candidate.origin()));
        }
    }

    /** Puts a candidate before all others. */
    void prefer(Sourced<String> candidate) {
        List<Sourced<String>> others = List.copyOf(candidates);
        candidates.clear();
        add(candidate);
        candidates.addAll(others);
    }

    @Nullable Sourced<String> kept() {
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>(0);
        Set<String> seen = new HashSet<>();
        for (Sourced<String> candidate : candidates) {
            String key = Keys.of(candidate.value());
            boolean first = seen.isEmpty();
            if (seen.add(key) && !first) {
                conflicts.add(new Conflict(field, candidates.get(0), candidate));
            }
        }
        return conflicts;
    }
}
