package io.github.khabar.internal.html.head;

import io.github.khabar.internal.lexicon.ResourceLines;
import io.github.khabar.internal.page.HintKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of meta names, {@code meta-names.txt}. Immutable and thread-safe. */
final class MetaNames {
    private static final Map<String, Entry> TABLE = load("meta-names.txt");

    private MetaNames() {}

    /**
     * What a name states.
     *
     * @param key the statement
     * @param rank its place in the table; a lower one is trusted more
     */
    record Entry(HintKey key, int rank) {}

    /** Finds a name in lower case. */
    static @Nullable Entry find(String name) {
        return TABLE.get(name);
    }

    private static Map<String, Entry> load(String resource) {
        Map<String, Entry> table = new HashMap<>();
        for (String line : ResourceLines.read(MetaNames.class, resource)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                int space = line.indexOf(' ');
                HintKey key = HintKey.valueOf(line.substring(0, space));
                table.put(line.substring(space + 1), new Entry(key, table.size()));
            }
        }
        return table; // not copied: the maps of Map.copyOf compare many keys before they find none
    }
}
