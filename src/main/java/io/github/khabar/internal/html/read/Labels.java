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
    private int lastAround;
    private String lastLabel = "";

    Labels(FlatTree tree) {
        this.tree = tree;
        known = new String[tree.size];
    }

    /** The words of an inline element, of the block around it and of its nearest ancestors, in small letters. */
    String label(int lead, int owner) {
        String label = "";
        for (int at = lead; at > owner; at = tree.parent[at]) {
            label = joined(label, words(at));
        }
        return owner == 0 ? label : joined(joined(label, words(owner)), around(tree.parent[owner]));
    }

    /** The words of the elements around a block; most blocks stand beside the one before. */
    private String around(int first) {
        if (first != lastAround) {
            lastAround = first;
            lastLabel = "";
            int at = first;
            for (int level = 1; level < LEVELS && at > 0; level++) {
                lastLabel = joined(lastLabel, words(at));
                at = tree.parent[at];
            }
        }
        return lastLabel;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + ' ' + second;
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
        String words = "";
        for (String key : KEYS) {
            words = joined(words, attributes.get(key).strip());
        }
        return words.toLowerCase(Locale.ROOT);
    }
}
