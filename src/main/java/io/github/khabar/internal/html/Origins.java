package io.github.khabar.internal.html;

import java.util.Arrays;
import org.jsoup.nodes.TextNode;

/** Where each character of the units' buffer came from; the silent form keeps nothing. Used by one call. */
class Origins {
    /** Keeps nothing. */
    static final Origins NONE = new Origins();

    /** Sets the characters that the page was parsed from. */
    void source(String source) {}

    /** Begins a text node. */
    void node(TextNode node, String whole) {}

    /** Notes that the character at an index of the node's text was written to the buffer. */
    void put(int at) {}
}
