package io.github.khabar.internal.html.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** The elements of a page that state something for machines, in document order. Filled by the one walk, then only read. */
public final class TellingElements {
    private final List<Element> elements = new ArrayList<>();
    private int[] places = new int[32]; // place in the flattened tree, or -1
    private int[] parents = new int[32];

    /** Meets an element without text of its own. */
    void skipped(Element element, int parent) {
        switch (element.normalName()) {
            case "head", "meta", "link", "title", "script" -> add(element, -1, parent);
            default -> { }
        }
    }

    /** Meets an element of the flattened tree with attributes of microdata. */
    void opened(Element element, int place, int parent) {
        add(element, place, parent);
    }

    private void add(Element element, int place, int parent) {
        if (elements.size() == parents.length) {
            places = Arrays.copyOf(places, places.length * 2);
            parents = Arrays.copyOf(parents, parents.length * 2);
        }
        places[elements.size()] = place;
        parents[elements.size()] = parent;
        elements.add(element);
    }

    public int size() {
        return elements.size();
    }

    public Element element(int at) {
        return elements.get(at);
    }

    /** The place of one in the flattened tree; -1 when it is left out there. */
    public int place(int at) {
        return places[at];
    }

    /** The place of the element that one stands in. */
    public int parent(int at) {
        return parents[at];
    }
}
