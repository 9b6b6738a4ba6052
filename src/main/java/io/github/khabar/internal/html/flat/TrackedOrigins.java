package io.github.khabar.internal.html.flat;

import java.util.Arrays;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Keeps where each character of the units' buffer stands in the input. Used by one call. */
public final class TrackedOrigins extends Origins {
    /** The character stands nowhere in the input. */
    public static final int NOWHERE = -1;

    private final SourceAligner aligner;
    private int[] from = new int[1 << 12];
    private int[] to = new int[1 << 12];
    private int size;
    private boolean tracked;

    TrackedOrigins(String source) {
        aligner = new SourceAligner(source);
    }

    @Override
    boolean isKept() {
        return true;
    }

    @Override
    void node(TextNode node, String whole) {
        Range range = node.sourceRange();
        tracked = range.isTracked();
        if (tracked) {
            aligner.align(whole, range.startPos(), range.endPos());
        }
    }

    @Override
    void put(int at) {
        add(tracked ? aligner.from(at) : NOWHERE, tracked ? aligner.to(at) : NOWHERE);
    }

    @Override
    void gap() {
        add(NOWHERE, NOWHERE);
    }

    private void add(int start, int end) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        from[size] = start;
        to[size++] = end;
    }

    /** Where the character at an index of the buffer begins in the input, or {@link #NOWHERE}. */
    public int from(int index) {
        return from[index];
    }

    /** Where the character at an index of the buffer ends in the input, or {@link #NOWHERE}. */
    public int to(int index) {
        return to[index];
    }
}
