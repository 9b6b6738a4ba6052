package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.FlatTree;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.TagCode;
import java.util.ArrayList;
import java.util.List;

/** What the element of a unit and the elements around it are: each mark and tag by how near it is (3 own, 2 near, 1 far, 0 none). */
final class MarkupFeatures implements FeatureGroup {
    private static final Mark[] MARKS = Mark.values();
    private static final TagCode[] TAGS = {
        TagCode.ARTICLE, TagCode.MAIN, TagCode.NAV, TagCode.ASIDE, TagCode.HEADER, TagCode.FOOTER, TagCode.FORM, TagCode.FIGURE,
        TagCode.TABLE, TagCode.LIST, TagCode.QUOTE, TagCode.SECTION, TagCode.LINK, TagCode.TERMS, TagCode.CAPTION, TagCode.DETAILS, TagCode.ROW
    };
    /** By the number of each tag its bit among those told, or 0. */
    private static final int[] TAG_BITS = new int[TagCode.values().length];

    static {
        for (int at = 0; at < TAGS.length; at++) {
            TAG_BITS[TAGS[at].ordinal()] = 1 << at;
        }
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("paragraph", "heading", "item", "plain", "cell", "depth", "bodyDistance"));
        for (Mark mark : MARKS) {
            names.add("mark" + mark);
        }
        for (TagCode tag : TAGS) {
            names.add("tag" + tag);
        }
        return names;
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        FlatTree tree = page.tree;
        int owner = page.units.owner[unit];
        TagCode tag = tree.tag[owner];
        row.put(tag == TagCode.P)
                .put(tag.headingLevel())
                .put(tag == TagCode.ITEM)
                .put(tag == TagCode.DIV || tag == TagCode.SECTION || tag == TagCode.ARTICLE)
                .put(tag == TagCode.CELL)
                .put(tree.depth[owner])
                .put(bodyDistance(tree, owner));
        marks(page, unit, row);
        tags(page, owner, row);
    }

    private static int bodyDistance(FlatTree tree, int owner) {
        int at = owner;
        for (int steps = 0; at > 0 && steps < 12; steps++) {
            if ((tree.marks[at] & Mark.BODY.bit()) != 0) {
                return steps;
            }
            at = tree.parent[at];
        }
        return 12;
    }

    private static void marks(PageView page, int unit, Row row) {
        FlatTree tree = page.tree;
        int owner = page.units.owner[unit];
        int lead = page.units.lead[unit];
        int own = tree.marks[owner] | tree.marks[lead];
        int first = tree.parent[owner];
        int second = tree.parent[first];
        int near = tree.marks[first] | tree.marks[second] | tree.marks[tree.parent[second]];
        int far = page.marksAround[owner];
        row.nearness(own, near & far, far, MARKS.length);
    }

    private static void tags(PageView page, int owner, Row row) {
        FlatTree tree = page.tree;
        int first = tree.parent[owner];
        int near = bit(tree.tag[first]) | bit(tree.tag[tree.parent[first]]);
        int far = page.tagsAround[owner];
        row.nearness(bit(tree.tag[owner]), near & far, far, TAGS.length);
    }

    /** A bit for each tag that is a feature, 0 for any other. */
    static int bit(TagCode tag) {
        return TAG_BITS[tag.ordinal()];
    }
}
