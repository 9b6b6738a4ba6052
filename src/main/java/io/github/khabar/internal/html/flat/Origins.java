package io.github.khabar.internal.html.flat;

import org.jsoup.nodes.TextNode;

/** Hears where each character of the units' buffer came from; this one keeps nothing, {@link TrackedOrigins} does. Used by one call. */
class Origins {

    /** Whether anything is kept; nobody needs to be told about single characters otherwise. */
    boolean isKept() {
        return false;
    }

    /** Begins a text node. */
    void node(TextNode node, String whole) {}

    /** Notes that the character at an index of the node's text was written to the buffer. */
    void put(int at) {}

    /** Notes that a character was written to the buffer that the page does not hold. */
    void gap() {}
}
