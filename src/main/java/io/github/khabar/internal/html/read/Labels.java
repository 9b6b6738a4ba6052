package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.flat.FlatTree;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads what the attributes of the elements around a block call it. Blocks share the elements around them, so each is read once. Used by one call. */
final class Labels {
    private static final int LEVELS = 4;
    private static final String[] KEYS = {"class", "id", "itemprop", "rel"};

    private final FlatTree tree;
    /** The words of each element asked for so far. */
    private final String[] known;

    Labels(FlatTree tree) {
        this.tree = tree;
        known = new String[tree.size];
    }

    /** The words of an inline element, of the block around it and of its nearest ancestors, in small letters. */
    String label(int lead, int owner) {
        StringBuilder label = new StringBuilder();
        int levels = 0;
        for (int at = lead; at > 0 && levels < LEVELS; at = tree.parent[at]) {
            levels += at <= owner ? 1 : 0;
            add(words(at), label);
        }
        return label.toString();
    }

    private static void add(String words, StringBuilder label) {
        if (!words.isEmpty()) {
            label.append(label.isEmpty() ? "" : " ").append(words);
        }
    }

    private String words(int at) {
        String words = known[at];
        if (words == null) {
            words = read(tree.element[at]);
            known[at] = words;
        }
        return words;
    }

    private static String read(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        Attributes attributes = element.attributes();
        StringBuilder words = new StringBuilder();
        for (String key : KEYS) {
            add(attributes.get(key).strip(), words);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
