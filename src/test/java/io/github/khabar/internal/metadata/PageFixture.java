package io.github.khabar.internal.metadata;

import io.github.khabar.article.Article;
import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.Image;
import io.github.khabar.article.PageKind;
import io.github.khabar.article.Provenance;
import io.github.khabar.internal.limit.Limits;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a classified page line by line. */
final class PageFixture {
    private final Hints hints = new Hints();
    private final List<StoryBlock> blocks = new ArrayList<>();
    private @Nullable String url;
    private @Nullable OffsetDateTime retrievedAt;

    PageFixture jsonLd(HintKey key, String value) {
        hints.add(key, value, Provenance.JSON_LD, "NewsArticle");
        return this;
    }

    PageFixture meta(HintKey key, String value) {
        hints.add(key, value, Provenance.META, key.name());
        return this;
    }

    PageFixture top(Role role, String text) {
        return block(role, Zone.TOP, text, "");
    }

    PageFixture labelled(String label, String text) {
        return block(Role.BOILERPLATE, Zone.TOP, text, label);
    }

    /** A line with a time element whose datetime is a stamp. */
    PageFixture stamped(Role role, Zone zone, String text, String stamp) {
        return block(Shape.PARAGRAPH, role, zone, text, new BlockFacts(0, 0, 0, "", stamp, null), null);
    }

    /** A picture of the story with its caption. */
    PageFixture figure(@Nullable String address, String caption, @Nullable String credit) {
        return block(Shape.FIGURE, Role.FIGURE, Zone.STORY, caption, new BlockFacts(0, 0, 0, "", null, null), Image.of(address, caption, credit));
    }

    PageFixture story(Role role, String text) {
        return block(role, Zone.STORY, text, "");
    }

    PageFixture bottom(Role role, String text) {
        return block(role, Zone.BOTTOM, text, "");
    }

    PageFixture url(String address) {
        url = address;
        return this;
    }

    PageFixture retrievedAt(String time) {
        retrievedAt = OffsetDateTime.parse(time);
        return this;
    }

    private PageFixture block(Role role, Zone zone, String text, String label) {
        return block(Shape.PARAGRAPH, role, zone, text, new BlockFacts(0, 0, 0, label, null, null), null);
    }

    private PageFixture block(Shape shape, Role role, Zone zone, String text, BlockFacts facts, @Nullable Image image) {
        RawBlock raw = new RawBlock(shape, zone, text, facts, image, null);
        MappedText display = ArabicNormalizer.display().map(text);
        blocks.add(new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), role));
        return this;
    }

    Article read() {
        ArticleBuilder article = Article.builder(PageKind.ARTICLE);
        ClassifiedPage page = new ClassifiedPage(PageKind.ARTICLE, 1, blocks);
        new MetadataReader(Limits.standard()).read(hints, page, new PageContext(url, retrievedAt), article);
        return article.build();
    }
}
