package io.github.khabar.internal.html;

import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the statements of one page, whatever order they come in, and hands them on by trust. Used by one call. */
final class HeadStatements {
    static final int JSON_LD = 0;
    static final int META = 1_000;
    static final int MICRODATA = 2_000;
    static final int LAST = 3_000;

    private final List<Ranked> statements = new ArrayList<>();
    private final Set<Ranked> seen = new HashSet<>();
    private final List<Warning> warnings = new ArrayList<>();

    private record Ranked(int rank, HintKey key, Sourced<String> value) {}

    void add(int rank, HintKey key, String value, Provenance provenance, String detail) {
        String clean = MetaText.clean(value);
        Ranked statement = new Ranked(rank, key, Sourced.of(clean, provenance, detail));
        if (!clean.isEmpty() && seen.add(statement)) {
            statements.add(statement);
        }
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    Hints toHints() {
        statements.sort(Comparator.comparingInt(Ranked::rank));
        Hints hints = new Hints();
        for (Ranked statement : statements) {
            hints.add(statement.key(), statement.value());
        }
        warnings.forEach(hints::warn);
        return hints;
    }
}
