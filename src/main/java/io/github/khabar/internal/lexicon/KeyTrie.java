package io.github.khabar.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree of characters over search keys, its edges in one open-addressed table. Thread-safe once filled. */
final class KeyTrie {
    static final int ROOT = 0;
    private static final int HASH = 0x9e3779b9;

    private long[] edges = new long[256]; // node << 16 | character, plus one, so that 0 is free
    private int[] targets = new int[256];
    private int size;
    private final List<WordTable.@Nullable Row> rows = new ArrayList<>();

    KeyTrie() {
        rows.add(null);
    }

    /** Adds an entry unless its key is there already. */
    void add(WordTable.Row row) {
        int node = ROOT;
        for (int at = 0; at < row.key().length(); at++) {
            node = step(node, row.key().charAt(at));
        }
        if (rows.get(node) == null) {
            rows.set(node, row);
        }
    }

    /** {@return the node behind a character; -1 where no key goes on so} */
    int next(int node, char c) {
        int slot = slot(edges, edge(node, c));
        return edges[slot] == 0 ? -1 : targets[slot];
    }

    /** {@return the entry whose key ends at a node, or null} */
    WordTable.@Nullable Row row(int node) {
        return rows.get(node);
    }

    private int step(int node, char c) {
        int known = next(node, c);
        if (known >= 0) {
            return known;
        }
        if (++size * 2 > edges.length) {
            grow();
        }
        int slot = slot(edges, edge(node, c));
        edges[slot] = edge(node, c);
        targets[slot] = rows.size();
        rows.add(null);
        return targets[slot];
    }

    private void grow() {
        long[] wider = new long[edges.length * 2];
        int[] widerTargets = new int[wider.length];
        for (int old = 0; old < edges.length; old++) {
            if (edges[old] != 0) {
                int slot = slot(wider, edges[old]);
                wider[slot] = edges[old];
                widerTargets[slot] = targets[old];
            }
        }
        edges = wider;
        targets = widerTargets;
    }

    private static long edge(int node, char c) {
        return ((long) node << 16 | (c == '\n' ? ' ' : c)) + 1;
    }

    private static int slot(long[] edges, long edge) {
        int mask = edges.length - 1;
        int slot = (int) (edge ^ edge >>> 32) * HASH >>> Integer.numberOfLeadingZeros(mask); // only the high bits hear of all of the edge
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
