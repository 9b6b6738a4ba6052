package io.github.khabar.internal.classify;

import io.github.khabar.internal.page.Count;
import io.github.khabar.internal.page.HintKey;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the head, the address and the root classes say of the kind, one line a piece of evidence. The weights are rough odds in
 * natural logarithms: most pieces are too rare on the development pages to be weighed by the model one by one, their sum is not.
 */
final class KindEvidence {
    private static final int LONG_SLUG = 4;
    private static final int SHORT_SLUG = 3;
    private static final int LONG_HEADLINE = 6;

    /**
     * One piece of evidence.
     *
     * @param id its name
     * @param weight how much it counts
     * @param when what the page must be like
     */
    record Piece(String id, double weight, Predicate<KindView> when) {}

    /** That the page is a list, a ware, a thread. */
    static final List<Piece> OTHER = List.of(
            // example.org/products/kettle
            new Piece("step-shop", 2, view -> view.steps().before(KindStep.SHOP) > 0),
            // example.org/threads/kettles.12, example.org/viewtopic.php?t=12
            new Piece("step-forum", 2.5, view -> view.steps().before(KindStep.FORUM) + view.steps().last(KindStep.FORUM) > 0),
            // example.org/category/kitchen
            new Piece("step-list", 2, view -> view.steps().before(KindStep.LIST) > 0),
            // example.org/topics
            new Piece("last-step", 0.7, view -> view.steps().lastOther() > 0 && view.address().hyphens() < SHORT_SLUG),
            // example.org/
            new Piece("root", 2.5, view -> view.address().isRoot()),
            // <body class="template-collection">
            new Piece("class-trade", 1.5, view -> view.count(Count.TRADE_CLASSES) > 0),
            // <body class="archive">
            new Piece("class-many", 1, view -> view.count(Count.MANY_CLASSES) > 0 && view.count(Count.ONE_CLASSES) == 0),
            // <meta property="og:type" content="product">
            new Piece("type-shop", 1.5, view -> view.declares(KindView.SHOP_TYPES) && !view.declares(KindView.STORY_TYPES)),
            // {"@type": "CollectionPage"}
            new Piece("type-trade", 2, view -> view.declares(KindView.TRADE_TYPES)),
            // <meta property="og:type" content="website">
            new Piece("type-site", 0.5, view -> view.declares(KindView.SITE_TYPES)),
            // {"@type": "ItemList"}
            new Piece("type-list", 0.7, view -> view.declares(KindView.LIST_TYPES)));

    /** That it is a story. */
    static final List<Piece> STORY = List.of(
            // {"@type": "NewsArticle"}
            new Piece("type-story", 1.5, view -> view.declares(KindView.STORY_TYPES)),
            // <meta property="article:published_time" content="2024-05-01">
            new Piece("meta-date", 2, view -> view.isStatedByMeta(HintKey.PUBLISHED) || view.isStatedByMeta(HintKey.MODIFIED)),
            // <meta property="article:section" content="محليات">
            new Piece("meta-section", 1.5, view -> view.isStatedByMeta(HintKey.SECTION) || view.isStatedByMeta(HintKey.TAG)),
            // <body class="single-post">
            new Piece("class-one", 1.5, view -> view.count(Count.ONE_CLASSES) > 0),
            // example.org/news/12
            new Piece("step-story", 1.5, view -> view.steps().before(KindStep.STORY) > 0),
            // example.org/2024/05/01/kettles
            new Piece("step-date", 2, view -> view.steps().isDated()),
            // example.org/all-the-new-kettles
            new Piece("long-slug", 1.5, view -> view.address().hyphens() >= LONG_SLUG),
            new Piece("slug", 0.7, view -> view.address().hyphens() == SHORT_SLUG),
            // <meta name="author" content="ليلى">
            new Piece("author", 0.5, KindView::isSigned),
            // «بلدية المرفأ تبدأ رصف الشوارع الجانبية»
            new Piece("headline", 1, view -> view.headlineWords() >= LONG_HEADLINE),
            new Piece("date", 0.3, KindView::isDated));

    private KindEvidence() {}

    /** {@return the sum of the weights of all pieces that hold} */
    static double sum(List<Piece> pieces, KindView view) {
        double sum = 0;
        for (Piece piece : pieces) {
            sum += piece.when().test(view) ? piece.weight() : 0;
        }
        return sum;
    }
}
