package io.github.khabar.internal.html.flat;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * The elements of a page as arrays, in the order of their start tags. Filled by {@link Flattener}, then only read. Index 0 is the
 * root, which is its own parent.
 */
public final class FlatTree {
    private static final int FIRST_CAPACITY = 1024;

    public int size;
    public Element[] element = new Element[FIRST_CAPACITY];
    public TagCode[] tag = new TagCode[FIRST_CAPACITY];
    public int[] parent = new int[FIRST_CAPACITY];
    /** Index after the last element inside. */
    int[] end = new int[FIRST_CAPACITY];
    public int[] depth = new int[FIRST_CAPACITY];
    /** The nearest element around that breaks the flow of text, or the element itself if it does. */
    int[] block = new int[FIRST_CAPACITY];
    /** Bits of {@link Mark}. */
    public int[] marks = new int[FIRST_CAPACITY];
    /** A number for the class attribute; the same for the same classes. */
    public int[] style = new int[FIRST_CAPACITY];
    /** First unit inside. */
    public int[] firstUnit = new int[FIRST_CAPACITY];
    /** Unit after the last one inside. */
    public int[] endUnit = new int[FIRST_CAPACITY];

    int add(Element added, TagCode code, int parentIndex) {
        if (size == element.length) {
            grow(size * 2);
        }
        element[size] = added;
        tag[size] = code;
        parent[size] = parentIndex;
        depth[size] = size == 0 ? 0 : depth[parentIndex] + 1;
        block[size] = size > 0 && code.flow == TagCode.Flow.INLINE ? block[parentIndex] : size;
        return size++;
    }

    private void grow(int capacity) {
        element = Arrays.copyOf(element, capacity);
        tag = Arrays.copyOf(tag, capacity);
        parent = Arrays.copyOf(parent, capacity);
        end = Arrays.copyOf(end, capacity);
        depth = Arrays.copyOf(depth, capacity);
        block = Arrays.copyOf(block, capacity);
        marks = Arrays.copyOf(marks, capacity);
        style = Arrays.copyOf(style, capacity);
        firstUnit = Arrays.copyOf(firstUnit, capacity);
        endUnit = Arrays.copyOf(endUnit, capacity);
    }

    /** Tells whether an element is another one or stands in it. */
    public boolean within(int inner, int outer) {
        return inner >= outer && inner < end[outer];
    }

    /** Tells whether an element in a quote names who is quoted. */
    public boolean signs(int at) {
        return (marks[at] & Mark.AUTHOR.bit()) != 0 || element[at].nameIs("cite");
    }
}
