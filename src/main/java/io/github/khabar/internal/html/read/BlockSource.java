package io.github.khabar.internal.html.read;

import io.github.khabar.article.SourceSpan;
import io.github.khabar.internal.html.flat.TrackedOrigins;
import io.github.khabar.internal.page.SourceMap;

/** The way from a block's characters back to the input. Immutable and thread-safe. */
final class BlockSource implements SourceMap {
    private final int[] from;
    private final int[] to;

    private BlockSource(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /** Notes the places of the lines of one block; what stands between two of them is nowhere. */
    static BlockSource of(BlockLines lines, TrackedOrigins origins) {
        int[] from = new int[lines.length()];
        int[] to = new int[from.length];
        int at = 0;
        for (int unit = lines.first(); unit <= lines.last(); unit++) {
            for (int gap = lines.gap(unit).length(); gap > 0; gap--) {
                from[at] = TrackedOrigins.NOWHERE;
                to[at++] = TrackedOrigins.NOWHERE;
            }
            for (int index = lines.from(unit); index < lines.units().to[unit]; index++) {
                from[at] = origins.from(index);
                to[at++] = origins.to(index);
            }
        }
        return new BlockSource(from, to);
    }

    @Override
    public SourceSpan toSource(int start, int end) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int at = start; at < Math.min(end, from.length); at++) {
            if (from[at] != TrackedOrigins.NOWHERE) {
                first = Math.min(first, from[at]);
                last = Math.max(last, to[at]);
            }
        }
        return first > last ? new SourceSpan(0, 0) : new SourceSpan(first, last);
    }
}
