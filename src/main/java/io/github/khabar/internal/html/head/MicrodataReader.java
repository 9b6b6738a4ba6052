package io.github.khabar.internal.html.head;

import io.github.khabar.article.Origin;
import io.github.khabar.article.Provenance;
import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.page.HintKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the {@code itemprop} attributes of the page's first story while the page is walked. Used by one call. */
final class MicrodataReader {
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_NODES = 60;
    private static final int MAX_TYPES = 50;

    private final HeadStatements statements;
    private final FlatTree tree;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Set<String> types = new HashSet<>();
    private boolean storyDone;

    MicrodataReader(HeadStatements statements, FlatTree tree) {
        this.statements = statements;
        this.tree = tree;
    }

    /** What an element with {@code itemscope} opens. */
    private enum Kind {
        STORY,
        AUTHOR,
        DESK,
        PUBLISHER,
        OTHER
    }

    private record Scope(Kind kind, int place) {}

    /**
     * Meets the next element in document order that may state something.
     *
     * @param element the element
     * @param place its place in the flattened tree, or -1
     * @param parent the place of the element that it stands in
     */
    void meet(Element element, int place, int parent) {
        while (!scopes.isEmpty() && !tree.within(parent, scopes.element().place())) {
            storyDone |= scopes.pop().kind() == Kind.STORY;
        }
        if (element.attributesSize() == 0) {
            return; // asking for its attributes would make some
        }
        Attributes attributes = element.attributes();
        String property = attributes.get("itemprop");
        if (attributes.hasKey("itemscope")) {
            String type = SchemaTypes.simple(attributes.get("itemtype"));
            state(type);
            if (place >= 0) {
                scopes.push(new Scope(kind(property, type), place));
            }
        } else if (!property.isEmpty()) {
            property(element, property.toLowerCase(Locale.ROOT));
        }
    }

    private void state(String type) {
        if (types.size() < MAX_TYPES && types.add(type)) {
            statements.add(HeadStatements.MICRODATA, HintKey.PAGE_TYPE, type, new Origin(Provenance.PAGE, "itemtype"));
        }
    }

    private Kind kind(String property, String type) {
        if (SchemaTypes.isStory(type)) {
            return storyDone || !scopes.isEmpty() && scopes.element().kind() == Kind.STORY ? Kind.OTHER : Kind.STORY;
        }
        boolean ofStory = !scopes.isEmpty() && scopes.element().kind() == Kind.STORY;
        return switch (ofStory ? property : "") {
            case "author" -> SchemaTypes.isOrganization(type) ? Kind.DESK : Kind.AUTHOR;
            case "publisher" -> Kind.PUBLISHER;
            default -> SchemaTypes.isPage(type) && scopes.isEmpty() ? Kind.STORY : Kind.OTHER;
        };
    }

    private void property(Element element, String properties) {
        Kind kind = scopes.isEmpty() ? loose(element) : scopes.element().kind();
        for (String property : properties.split(" ")) {
            HintKey key = key(kind, property);
            if (key != null) {
                Origin origin = new Origin(Provenance.PAGE, "itemprop " + property);
                statements.add(HeadStatements.MICRODATA, key, value(element), origin);
            }
        }
    }

    /** Outside of every scope only head elements speak of the page. */
    private static Kind loose(Element element) {
        String name = element.normalName();
        return name.equals("meta") || name.equals("h1") || name.equals("time") ? Kind.STORY : Kind.OTHER;
    }

    private static @Nullable HintKey key(Kind kind, String property) {
        return switch (kind) {
            case STORY -> ofStory(property);
            case AUTHOR -> property.equals("name") ? HintKey.AUTHOR : null;
            case DESK -> property.equals("name") ? HintKey.DESK : null;
            case PUBLISHER -> property.equals("name") ? HintKey.SITE_NAME : null;
            case OTHER -> null;
        };
    }

    private static @Nullable HintKey ofStory(String property) {
        return switch (property) {
            case "headline" -> HintKey.HEADLINE;
            case "alternativeheadline" -> HintKey.KICKER;
            case "author" -> HintKey.AUTHOR;
            case "datepublished" -> HintKey.PUBLISHED;
            case "datemodified" -> HintKey.MODIFIED;
            case "articlesection" -> HintKey.SECTION;
            case "keywords" -> HintKey.TAG;
            case "publisher" -> HintKey.SITE_NAME;
            default -> null;
        };
    }

    /** The machine's value first; the visible words only where they are short, so that no story is copied. */
    private static String value(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return shortText(element);
    }

    /** Looks at a few nodes only: properties may be nested, and each text is to be read once. */
    private static String shortText(Element element) {
        StringBuilder text = new StringBuilder();
        Node node = element.firstChild();
        int nodes = 0;
        while (node != null && nodes++ < MOST_NODES && text.length() <= LONGEST_TEXT) {
            if (node instanceof TextNode words) {
                text.append(words.text()).append(' ');
            }
            node = next(node, element);
        }
        return node != null ? "" : text.toString().strip().replaceAll("\\s++", " ");
    }

    private static @Nullable Node next(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at != root && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null || at == root ? null : at.nextSibling();
    }
}
