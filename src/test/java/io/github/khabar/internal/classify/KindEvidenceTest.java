package io.github.khabar.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.ArticleParser;
import io.github.khabar.article.Article;
import io.github.khabar.article.Provenance;
import io.github.khabar.internal.page.Count;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageCounts;
import io.github.khabar.internal.page.PageFacts;
import io.github.khabar.internal.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindEvidenceTest {
    private final Hints hints = new Hints();
    private final PageCounts counts = new PageCounts();

    private KindView view() {
        PageFacts facts = new PageFacts(0, 0, 0, 0, 0, 0, 0, counts);
        return new KindView(hints, facts, Classifier.roles(hints, facts, List.of(), Trace.OFF));
    }

    @Test
    void addsUpWhatSpeaksForAStory() {
        hints.add(HintKey.URL, "https://example.org/news/2025/water-plan", Provenance.META, "canonical");
        hints.add(HintKey.TYPE, "article", Provenance.META, "og:type");
        hints.add(HintKey.PUBLISHED, "2025-05-04", Provenance.META, "article:published_time");
        counts.add(Count.ONE_CLASSES, 1);
        assertThat(view().storyEvidence()).isGreaterThan(8);
        assertThat(view().otherEvidence()).isZero();
    }

    @Test
    void addsUpWhatSpeaksForAShelf() {
        hints.add(HintKey.URL, "https://example.org/collections/kettles", Provenance.META, "canonical");
        hints.add(HintKey.TYPE, "website", Provenance.META, "og:type");
        hints.add(HintKey.PAGE_TYPE, "CollectionPage", Provenance.JSON_LD, "@type");
        counts.add(Count.TRADE_CLASSES, 1);
        assertThat(view().otherEvidence()).isGreaterThan(5);
        assertThat(view().storyEvidence()).isZero();
    }

    @Test
    void takesNoDateOfTheBodyForOneOfTheHead() {
        hints.add(HintKey.PUBLISHED, "2025-05-04", Provenance.PAGE, "itemprop");
        double weak = view().storyEvidence();
        hints.add(HintKey.PUBLISHED, "2025-05-05", Provenance.META, "article:published_time");
        assertThat(weak).isPositive().isLessThan(view().storyEvidence());
    }

    @Test
    void readsTheClassesOfTheBody() {
        String teasers = "<h2><a href=\"/a\">بلدية المرفأ تبدأ رصف الشوارع</a></h2><p>تبدأ البلدية غدا رصف الشوارع في الحي الغربي كما وعدت من قبل.</p>".repeat(3);
        double plain = confidence("<body>" + teasers);
        assertThat(confidence("<body class=\"archive category\">" + teasers)).isLessThan(plain);
        assertThat(confidence("<body class=\"single-post postid-7\">" + teasers)).isGreaterThan(plain);
    }

    /** How likely the page holds a story. */
    private static double confidence(String html) {
        Article article = ArticleParser.create().parseHtml(html);
        return article.kind().hasStory() ? article.confidence() : 1 - article.confidence();
    }
}
