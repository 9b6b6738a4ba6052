package io.github.khabar.internal.metadata;

import io.github.khabar.article.Article;
import io.github.khabar.article.ArticleBuilder;
import io.github.khabar.article.PageKind;
import io.github.khabar.article.Provenance;
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
        RawBlock raw = new RawBlock(Shape.PARAGRAPH, zone, text, new BlockFacts(0, 0, 0, label, null, null), null, null);
        MappedText display = ArabicNormalizer.display().map(text);
        blocks.add(new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), role));
        return this;
    }

    Article read() {
        ArticleBuilder article = Article.builder(PageKind.ARTICLE);
        ClassifiedPage page = new ClassifiedPage(PageKind.ARTICLE, 1, blocks);
        new MetadataReader().read(hints, page, new PageContext(url, retrievedAt), article);
        return article.build();
    }
}
