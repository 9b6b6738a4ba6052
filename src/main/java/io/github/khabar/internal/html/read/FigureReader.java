package io.github.khabar.internal.html.read;

import io.github.khabar.article.Image;
import io.github.khabar.internal.html.flat.Mark;
import io.github.khabar.internal.html.flat.MediaList;
import io.github.khabar.internal.html.flat.TagCode;
import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.text.ArabicNormalizer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the pictures and players of the story. Used by one call. */
final class FigureReader {
    private static final String[] SOURCES = {"data-src", "data-original", "data-lazy-src", "data-url", "src"};
    private static final int SMALL = 120;
    private static final int NOT_CONTENT = Mark.AUTHOR.bit() | Mark.AD.bit() | Mark.SHARE.bit() | Mark.RELATED.bit() | Mark.NAV.bit()
            | Mark.COMMENT.bit() | Mark.SIDEBAR.bit() | Mark.NEWSLETTER.bit() | Mark.FOOTER.bit() | Mark.HIDDEN.bit();
    private static final int LEVELS = 5;

    private final PageView page;
    private final MediaList media;
    private final Captions captions;
    private final Labels labels;

    FigureReader(PageView page, MediaList media, Captions captions, Labels labels) {
        this.page = page;
        this.media = media;
        this.captions = captions;
        this.labels = labels;
    }

    /** Gives the block of a picture or player, or null where it is none of the story. */
    @Nullable RawBlock read(int index, Zone zone) {
        int at = media.element[index];
        boolean post = page.tree.tag[at] == TagCode.QUOTE;
        if (isElsewhere(post ? page.tree.parent[at] : at)) {
            return null;
        }
        Element element = page.tree.element[at];
        if (post || page.tree.tag[at] == TagCode.EMBED) {
            return new RawBlock(Shape.EMBED, zone, "", facts(at), null, null);
        }
        if (isSmall(element)) {
            return null;
        }
        String url = url(element);
        String caption = captions.captionOf(index);
        if (url == null && caption == null) {
            return null;
        }
        String credit = captions.creditOf(index);
        return new RawBlock(
                Shape.FIGURE, zone, caption == null ? "" : caption, facts(at), image(url, caption, credit), null);
    }

    private static Image image(@Nullable String url, @Nullable String caption, @Nullable String credit) {
        return Image.of(url, caption, credit == null ? null : ArabicNormalizer.display().normalize(credit));
    }

    private BlockFacts facts(int at) {
        return new BlockFacts(0, 0, 0, labels.label(at, at), null, null);
    }

    /** A picture in a box of other stories, of an author, of a share bar. */
    private boolean isElsewhere(int element) {
        int at = element;
        int marks = 0;
        for (int level = 0; level < LEVELS && at > 0; level++) {
            marks |= notContent(page.tree.marks[at]);
            if (page.tree.tag[at] == TagCode.FIGURE) {
                break;
            }
            at = page.tree.parent[at];
        }
        return marks != 0;
    }

    /** "featured-image" names the picture of this story, "featured" alone other stories. */
    private static int notContent(int marks) {
        boolean picture = (marks & Mark.MEDIA.bit()) != 0;
        return picture ? marks & NOT_CONTENT & ~Mark.RELATED.bit() : marks & NOT_CONTENT;
    }

    private static @Nullable String url(Element element) {
        for (String key : SOURCES) {
            if (element.hasAttr(key)) {
                String own = element.attr(key);
                String url = own.startsWith("http") || own.startsWith("data:") ? own : resolved(element, key, own);
                if (url.startsWith("http://") || url.startsWith("https://")) {
                    return url;
                }
            }
        }
        return null;
    }

    /** Resolves an address; where the page's own is not known it must have a scheme, and to try without costs an exception. */
    private static String resolved(Element element, String key, String own) {
        return own.indexOf(':') < 0 && element.baseUri().isEmpty() ? "" : element.absUrl(key);
    }

    private static boolean isSmall(Element element) {
        return isSmall(element.attr("width")) || isSmall(element.attr("height"));
    }

    private static boolean isSmall(String size) {
        int value = 0;
        for (int at = 0; at < size.length() && at < 5 && size.charAt(at) >= '0' && size.charAt(at) <= '9'; at++) {
            value = value * 10 + size.charAt(at) - '0';
        }
        return value > 0 && value < SMALL && !size.endsWith("%");
    }
}
