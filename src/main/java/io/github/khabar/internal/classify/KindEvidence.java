package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Count;
import io.github.khabar.internal.page.HintKey;

/**
 * What the head, the address and the root classes say of the kind, one line a piece of evidence. The weights are rough odds in
 * natural logarithms: most pieces are too rare on the development pages to be weighed by the model one by one, their sum is not.
 */
final class KindEvidence {
    private static final int LONG_SLUG = 4;
    private static final int SHORT_SLUG = 3;
    private static final int LONG_HEADLINE = 6;

    private KindEvidence() {}

    /** That the page is a list, a ware, a thread. */
    static double other(KindView view) {
        // example.org/products/kettle
        return weight(2, view.steps().before(KindStep.SHOP) > 0)
                // example.org/threads/kettles.12, example.org/viewtopic.php?t=12
                + weight(2.5, view.steps().before(KindStep.FORUM) + view.steps().last(KindStep.FORUM) > 0)
                // example.org/category/kitchen
                + weight(2, view.steps().before(KindStep.LIST) > 0)
                // example.org/topics
                + weight(0.7, view.steps().lastOther() > 0 && view.address().hyphens() < SHORT_SLUG)
                // example.org/
                + weight(2.5, view.address().isRoot())
                // <body class="template-collection">
                + weight(1.5, view.count(Count.TRADE_CLASSES) > 0)
                // <body class="archive">
                + weight(1, view.count(Count.MANY_CLASSES) > 0 && view.count(Count.ONE_CLASSES) == 0)
                // <meta property="og:type" content="product">
                + weight(1.5, view.declares(KindView.SHOP_TYPES) && !view.declares(KindView.STORY_TYPES))
                // {"@type": "CollectionPage"}
                + weight(2, view.declares(KindView.TRADE_TYPES))
                // <meta property="og:type" content="website">
                + weight(0.5, view.declares(KindView.SITE_TYPES))
                // {"@type": "ItemList"}
                + weight(0.7, view.declares(KindView.LIST_TYPES));
    }

    /** That it is a story. */
    static double story(KindView view) {
        // {"@type": "NewsArticle"}
        return weight(1.5, view.declares(KindView.STORY_TYPES))
                // <meta property="article:published_time" content="2024-05-01">
                + weight(2, view.isStatedByMeta(HintKey.PUBLISHED) || view.isStatedByMeta(HintKey.MODIFIED))
                // <meta property="article:section" content="محليات">
                + weight(1.5, view.isStatedByMeta(HintKey.SECTION) || view.isStatedByMeta(HintKey.TAG))
                // <body class="single-post">
                + weight(1.5, view.count(Count.ONE_CLASSES) > 0)
                // example.org/news/12
                + weight(1.5, view.steps().before(KindStep.STORY) > 0)
                // example.org/2024/05/01/kettles
                + weight(2, view.steps().isDated())
                // example.org/all-the-new-kettles
                + weight(1.5, view.address().hyphens() >= LONG_SLUG)
                + weight(0.7, view.address().hyphens() == SHORT_SLUG)
                // <meta name="author" content="ليلى">
                + weight(0.5, view.isSigned())
                // «بلدية المرفأ تبدأ رصف الشوارع الجانبية»
                + weight(1, view.headlineWords() >= LONG_HEADLINE)
                + weight(0.3, view.isDated());
    }

    private static double weight(double weight, boolean holds) {
        return holds ? weight : 0;
    }
}
