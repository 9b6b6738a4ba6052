package io.github.khabar.internal.html.head;

import io.github.khabar.article.Origin;
import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.article.Warning;
import io.github.khabar.internal.limit.Bound;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the statements of one page, whatever order they come in, and hands them on by trust. Used by one call. */
final class HeadStatements {
    static final int JSON_LD = 0;
    static final int META = 1_000;
    static final int MICRODATA = 2_000;
    static final int LAST = 3_000;

    private final Limits limits;
    private final Bound bound;
    private final List<Ranked> statements = new ArrayList<>();
    private final Set<Ranked> seen = new HashSet<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();

    HeadStatements(Limits limits) {
        this.limits = limits;
        bound = new Bound(limits, Limit.METADATA_VALUES);
    }

    /** Written out are the methods that a record would link at their first call: that costs a fresh JVM as much as half a page. */
    private record Ranked(int rank, HintKey key, Sourced<String> value) implements Comparable<Ranked> {

        @Override
        public int compareTo(Ranked other) {
            return Integer.compare(rank, other.rank);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ranked that && rank == that.rank && key == that.key
                    && value.value().equals(that.value.value())
                    && value.origin().provenance() == that.value.origin().provenance()
                    && value.origin().detail().equals(that.value.origin().detail());
        }

        @Override
        public int hashCode() {
            return value.value().hashCode() * 31 + key.ordinal();
        }
    }

    void add(int rank, HintKey key, String value, Origin origin) {
        Limit limit = limit(key, origin.provenance());
        if (value.length() > limits.of(limit)) {
            warn(limits.reached(limit));
            return;
        }
        String clean = MetaText.clean(value);
        Ranked statement = new Ranked(rank, key, new Sourced<>(clean, origin));
        if (!clean.isEmpty() && !seen.contains(statement)) {
            keep(statement);
        }
    }

    /** Readers of metadata compare each with each, so there is a limit to them. */
    private void keep(Ranked statement) {
        if (bound.admits(statements.size())) {
            seen.add(statement);
            statements.add(statement);
        }
    }

    private static Limit limit(HintKey key, Provenance provenance) {
        return switch (key) {
            case URL, NEXT_PAGE, IMAGE -> Limit.URL_CHARS;
            default -> provenance == Provenance.JSON_LD ? Limit.JSON_LD_CHARS : Limit.ATTRIBUTE_CHARS;
        };
    }

    /** {@return whether a statement so far begins or ends with the words} */
    boolean states(HintKey key, String words) {
        for (Ranked known : statements) {
            String value = known.value().value();
            if (known.key() == key && (value.startsWith(words) || value.endsWith(words))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a statement so far is this} */
    boolean statesWhole(HintKey key, String value) {
        for (Ranked known : statements) {
            if (known.key() == key && known.value().value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    Hints toHints() {
        statements.sort(null);
        Hints hints = new Hints();
        for (Ranked statement : statements) {
            hints.add(statement.key(), statement.value());
        }
        warnings.addAll(bound.warnings());
        for (Warning warning : warnings) {
            hints.warn(warning);
        }
        return hints;
    }
}
