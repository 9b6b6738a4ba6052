package io.github.khabar.internal.html.flat;

import io.github.khabar.internal.limit.Deadline;
import io.github.khabar.internal.limit.Limit;
import io.github.khabar.internal.limit.Limits;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The one walk over the tree: flattens elements and text into arrays. Changes nothing; used by one call. */
public final class Flattener {
    /** Elements between two looks at the deadline, and those that are read even if it has passed. */
    private static final int STEP = 1_024;

    private final FlatTree tree = new FlatTree();
    private final UnitWriter writer;
    private final MediaList media = new MediaList();
    private final TellingElements telling = new TellingElements();
    private final ElementMarks marks = new ElementMarks();
    /** The nodes around the place of the walk, the outermost first, and of each which child comes next. */
    private Node[] path = new Node[64];
    private int[] nextChild = new int[64];
    private int pathSize;
    private int open;
    private final Set<Limit> reached = EnumSet.noneOf(Limit.class);
    private final int maxElements;
    private final int maxDepth;
    private final Deadline deadline;
    private int nextLook = STEP;
    private boolean late;

    private Flattener(Origins origins, Limits limits, Deadline deadline) {
        this.deadline = deadline;
        maxElements = limits.of(Limit.ELEMENTS);
        maxDepth = limits.of(Limit.DEPTH);
        writer = new UnitWriter(tree, origins);
    }

    /**
     * Flattens a tree.
     *
     * @param root its root element
     * @param source the characters it was parsed from with tracked positions, or null when nobody asks for places
     * @param limits how many elements there may be and how deep they may nest
     * @param deadline when to stop; the first elements are read all the same
     * @return the page as arrays
     */
    public static FlatPage flatten(Element root, @Nullable String source, Limits limits, Deadline deadline) {
        Flattener flattener = new Flattener(source == null ? new Origins() : new TrackedOrigins(source), limits, deadline);
        flattener.walk(root);
        return new FlatPage(flattener.tree, flattener.writer.finish(), flattener.media, flattener.telling, flattener.reached);
    }

    private void walk(Element root) {
        enter(root);
        while (pathSize > 0) {
            Node around = path[pathSize - 1];
            int at = nextChild[pathSize - 1]++;
            if (at == around.childNodeSize()) {
                leave(around);
                pathSize--;
            } else {
                enter(around.childNode(at));
            }
        }
    }

    private void push(Node node) {
        if (pathSize == path.length) {
            path = Arrays.copyOf(path, pathSize * 2);
            nextChild = Arrays.copyOf(nextChild, pathSize * 2);
        }
        path[pathSize] = node;
        nextChild[pathSize++] = 0;
    }

    private void enter(Node node) {
        if (node instanceof TextNode textNode) {
            writer.append(textNode);
        } else if (node instanceof Element element) {
            enter(element, TagCode.of(element.normalName()));
        }
    }

    private void enter(Element element, TagCode code) {
        if (code.flow == TagCode.Flow.SKIP) {
            telling.skipped(element, open);
        } else if (code.flow == TagCode.Flow.BREAK) {
            writer.lineBreak();
        } else if (tree.size >= maxElements) {
            reached.add(Limit.ELEMENTS);
        } else if (!isLate()) {
            goInto(element, code);
        }
    }

    private void goInto(Element element, TagCode code) {
        int depth = tree.size == 0 ? 0 : tree.depth[open] + 1;
        if (depth >= maxDepth) {
            reached.add(Limit.DEPTH);
        }
        // jsoup puts what is deeper side by side; in a tree of the caller's it is only walked through.
        if (depth <= maxDepth) {
            open(element, code);
        }
        push(element);
    }

    private boolean isLate() {
        if (tree.size >= nextLook && !late) {
            nextLook = tree.size + STEP;
            late = deadline.hasPassed();
        }
        return late;
    }

    private void open(Element element, TagCode code) {
        int at = tree.add(element, code, open);
        open = at;
        // To ask for the attributes of an element without any would make some.
        int attributes = element.attributesSize();
        if (attributes > 0) {
            marks.read(element.attributes(), attributes, code);
            tree.marks[at] = marks.marks();
            tree.style[at] = marks.style();
            if (marks.isTelling()) {
                telling.opened(element, at, tree.parent[at]);
            }
        }
        if (writer.breaksAt(at)) {
            writer.blockBreak();
        }
        tree.firstUnit[at] = writer.unitCount();
        writer.enter(at);
        if (code == TagCode.IMAGE || code == TagCode.EMBED || code == TagCode.QUOTE && isPost(at)) {
            media.add(at, writer.unitCount());
        }
    }

    /** A quote that is named after an embedded post: "tiktok-embed", "instagram-media". */
    private boolean isPost(int at) {
        int network = Mark.SHARE.bit() | Mark.MEDIA.bit();
        return (tree.marks[at] & Mark.EMBED.bit()) != 0 || (tree.marks[at] & network) == network;
    }

    private void leave(Node node) {
        if (tree.size == 0 || tree.element[open] != node) {
            return;
        }
        if (writer.breaksAt(open)) {
            writer.blockBreak();
        }
        writer.leave(open);
        tree.end[open] = tree.size;
        tree.endUnit[open] = writer.unitCount();
        open = tree.parent[open];
    }
}
