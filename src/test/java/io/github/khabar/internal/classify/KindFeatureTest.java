package io.github.khabar.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.khabar.article.Provenance;
import io.github.khabar.internal.page.BlockFacts;
import io.github.khabar.internal.page.Count;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageCounts;
import io.github.khabar.internal.page.PageFacts;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.Shape;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import io.github.khabar.internal.trace.Trace;
import io.github.khabar.text.ArabicNormalizer;
import io.github.khabar.text.MappedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model was trained on these values: whoever changes one has to train it anew. */
class KindFeatureTest {
    private static final String HEADLINE = "خطة جديدة لتوزيع المياه في المدينة";

    /** A page of 200 words: 120 of running text in four lines, eight of ten headings linked. */
    private static PageCounts counts() {
        PageCounts counts = new PageCounts();
        counts.add(Count.WORDS, 200);
        counts.add(Count.LONG_UNITS, 2);
        counts.add(Count.LONG_WORDS, 80);
        counts.add(Count.SHORT_UNITS, 6);
        counts.add(Count.TEASERS, 12);
        counts.add(Count.HEADINGS, 10);
        counts.add(Count.LINKED_HEADINGS, 8);
        counts.add(Count.FIRST_HEADING_WORDS, 6);
        counts.add(Count.ARTICLES, 1);
        counts.add(Count.SHOP_MARKS, 3);
        counts.add(Count.LONGEST_UNIT, 50);
        counts.add(Count.CANDIDATE_WORDS, 100);
        counts.add(Count.DENSE_UNITS, 4);
        counts.add(Count.DENSE_WORDS, 120);
        counts.add(Count.RUNS, 2);
        counts.add(Count.RUN_UNITS, 3);
        counts.add(Count.RUN_WORDS, 90);
        return counts;
    }

    private static KindView view(Hints hints, PageCounts counts, List<StoryBlock> blocks) {
        PageFacts facts = new PageFacts(1_000, 250, 40, 0, 0, 0, 300, counts);
        return new KindView(hints, facts, Classifier.roles(hints, facts, blocks, Trace.OFF));
    }

    private static KindView stated() {
        Hints hints = new Hints();
        hints.add(HintKey.HEADLINE, HEADLINE, Provenance.META, "og:title");
        hints.add(HintKey.TITLE, "غير هذا | الميناء", Provenance.META, "title");
        hints.add(HintKey.TYPE, "Article", Provenance.META, "og:type");
        hints.add(HintKey.PUBLISHED, "2025-05-04", Provenance.PAGE, "itemprop");
        hints.add(HintKey.DESK, "الميناء", Provenance.JSON_LD, "author");
        hints.add(HintKey.URL, "https://example.org/category/water-plan", Provenance.META, "canonical");
        RawBlock raw = new RawBlock(Shape.HEADING, Zone.TOP, HEADLINE, new BlockFacts(1, 0, 0, "", null, null), null, null);
        MappedText display = ArabicNormalizer.display().map(HEADLINE);
        return view(hints, counts(), List.of(new StoryBlock(raw, display, ArabicNormalizer.search().map(display.text()), Role.PARAGRAPH)));
    }

    private static KindView bare() {
        Hints hints = new Hints();
        hints.add(HintKey.TITLE, "الميناء اليوم - أخبار | الميناء", Provenance.META, "title");
        hints.add(HintKey.URL, "https://example.org/", Provenance.META, "canonical");
        return view(hints, new PageCounts(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "WORDS_ALL, 5.3033", "LINK_SHARE, 0.25", "LONG_SHARE, 0.4", "SHORT_PER_LONG, 1.3863", "TEASERS_PER_LONG, 1.9459",
        "HEADINGS_LINKED, 2.1972", "HEADINGS_LINKED_SHARE, 0.8", "ONE_ARTICLE, 1", "MARKS_SHOP, 1.3863", "LONGEST_LINE, 3.9318",
        "CANDIDATE_SHARE, 0.5", "HEADLINE_SHOWN, 1", "HEADLINE_LENGTH, 6", "FIRST_HEADING, 6", "TITLE_LENGTH, 6", "STATED_STORY, 1",
        "STATED_DATE, 1", "STATED_AUTHOR, 1", "ADDRESS_ROOT, 0", "ADDRESS_HYPHENS, 0.6931", "ADDRESS_LAST, 2.3979", "STEPS_OTHER, 1",
        "DENSE_ALL, 4.7958", "DENSE_SHARE, 0.6", "RUNS_ALL, 1.0986", "RUNS_PER_DENSE, 0.5", "RUN_LINES, 1.3863", "RUN_LENGTH, 4.5109",
        "RUN_SHARE, 0.45", "RUN_OF_DENSE, 0.75"
    })
    void readsAPageWithAStory(KindFeature feature, double value) {
        assertThat(feature.of(stated())).isCloseTo(value, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "LINK_SHARE, 0.25", "LONG_SHARE, 0", "SHORT_PER_LONG, 0", "ONE_ARTICLE, 0", "HEADLINE_SHOWN, 0", "HEADLINE_LENGTH, 0", "TITLE_LENGTH, 3",
        "STATED_STORY, 0", "STATED_DATE, 0", "STATED_AUTHOR, 0", "ADDRESS_ROOT, 1", "ADDRESS_LAST, 0", "STEPS_OTHER, 0", "RUNS_PER_DENSE, 0"
    })
    void readsAPageThatHasNothing(KindFeature feature, double value) {
        assertThat(feature.of(bare())).isCloseTo(value, within(1e-4));
    }

    @Test
    void setsOffWhatSpeaksForAStoryAgainstWhatSpeaksForAList() {
        KindView view = stated();
        assertThat(KindFeature.EVIDENCE_STORY.of(view)).isPositive();
        assertThat(KindFeature.EVIDENCE_OTHER.of(view)).isPositive();
        assertThat(KindFeature.EVIDENCE_NET.of(view)).isEqualTo(KindFeature.EVIDENCE_STORY.of(view) - KindFeature.EVIDENCE_OTHER.of(view));
    }

    @Test
    void countsSeveralArticlesAsAList() {
        PageCounts counts = new PageCounts();
        counts.add(Count.ARTICLES, 5);
        assertThat(KindFeature.ONE_ARTICLE.of(view(new Hints(), counts, List.of()))).isZero();
    }
}
