package io.github.khabar.internal.classify;

import static io.github.khabar.internal.page.Count.FIRST_HEADING_WORDS;
import static io.github.khabar.internal.page.Count.IMAGES;
import static io.github.khabar.internal.page.Count.PRICES;
import static io.github.khabar.internal.page.Count.STORY_LONG_UNITS;
import static io.github.khabar.internal.page.Count.STORY_WORDS;
import static io.github.khabar.internal.page.Count.TEASERS;
import static io.github.khabar.internal.page.Count.WORDS;

import io.github.khabar.article.PageKind;
import io.github.khabar.internal.page.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The tables that tell what kind of page it is: one line a rule, first match wins. Immutable and thread-safe. */
final class KindRules {
    private static final int FEW_WORDS = 3;
    private static final int FEWEST_ENTRIES = 3;
    private static final int SHORT_PAGE = 400;
    private static final int SHORT_STORY = 150;
    private static final int MANY_PICTURES = 5;
    private static final int FEW_PARAGRAPHS = 3;
    private static final double MOSTLY = 0.5;
    private static final int FEW_TEASERS = 40;
    private static final int SHORT_HEADLINE = 4;
    private static final int FEW_STORY_WORDS = 15;
    private static final Set<String> NEWS = Set.of(
            "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle", "backgroundnewsarticle", "reviewnewsarticle",
            "liveblogposting");
    private static final Set<String> COLLECTIONS = Set.of("collectionpage", "searchresultspage", "profilepage");
    private static final Set<String> VIDEO_PAGES = Set.of("video.other", "video.episode", "video.movie");
    private static final Set<String> LIVE = Set.of("liveblogposting");
    private static final Set<String> GALLERIES = Set.of("imagegallery", "mediagallery");
    private static final Set<String> VIDEOS = Set.of("videoobject", "video.other", "video.episode", "video.movie", "video");

    /**
     * One rule.
     *
     * @param id its name in the trace
     * @param when what the page must be like
     * @param kind what the page is then
     */
    record KindRule(String id, Predicate<KindView> when, PageKind kind) {}

    /** Rules that hold whatever the model says. */
    static final List<KindRule> SURE = List.of(
            new KindRule("empty", view -> view.words() < FEW_WORDS, PageKind.EMPTY),
            // «Just a moment...»
            new KindRule("wall-title", view -> isSmall(view) && view.isTitledAsWall(), PageKind.CHALLENGE),
            // «تحقق من أنك إنسان» on a page with hardly anything else
            new KindRule("wall", view -> isSmall(view) && view.holds(Walls.CHALLENGE), PageKind.CHALLENGE),
            // «نستخدم ملفات تعريف الارتباط» is most of what the page says
            new KindRule("wall-consent", view -> isSmall(view) && view.share(Walls.CONSENT) > MOSTLY, PageKind.CHALLENGE));

    /** What a page with a story states of itself and shows: a model that learnt from few pages does not overrule it. */
    static final List<KindRule> STATED_STORIES = List.of(
            // {"@type": "NewsArticle"} with its headline and some text on the page
            new KindRule("stated-news", KindRules::isStatedNews, PageKind.ARTICLE),
            // <meta property="og:type" content="video.other"> with a headline
            new KindRule("stated-video", KindRules::isStatedVideo, PageKind.VIDEO));

    /** What another page states of itself: stories hold these types in no part of theirs, or beside the type of a story only. */
    static final List<KindRule> STATED_OTHERS = List.of(
            // {"@type": "DiscussionForumPosting"}
            new KindRule("stated-thread", view -> view.declares(KindView.THREAD_TYPES), PageKind.OTHER),
            // <meta property="og:type" content="product">
            new KindRule("stated-ware", view -> view.declares(KindView.SHOP_TYPES) && !view.declares(KindView.STORY_TYPES), PageKind.OTHER),
            // {"@type": "SearchResultsPage"}
            new KindRule("stated-list", view -> view.declares(COLLECTIONS) && !view.declares(KindView.STORY_TYPES), PageKind.LISTING));

    /** What kind of story it is. */
    static final List<KindRule> STORIES = List.of(
            // «هذا المقال للمشتركين فقط» below two paragraphs
            new KindRule("paywall", KindRules::isStub, PageKind.PAYWALL_STUB),
            // entries with their times
            new KindRule("live-blog", KindRules::isLive, PageKind.LIVE_BLOG),
            new KindRule("gallery", KindRules::isGallery, PageKind.GALLERY),
            new KindRule("video", view -> view.declares(VIDEOS) && isShort(view) && !view.declares(KindView.STORY_TYPES), PageKind.VIDEO),
            new KindRule("article", view -> true, PageKind.ARTICLE));

    /** What kind of page without a story it is. */
    static final List<KindRule> OTHERS = List.of(
            new KindRule("forum", view -> view.declares(KindView.FORUM_TYPES) && view.count(TEASERS) < FEW_TEASERS, PageKind.OTHER),
            new KindRule("product", KindRules::isProduct, PageKind.OTHER),
            new KindRule("listing", view -> true, PageKind.LISTING));

    private KindRules() {}

    /** {@return the first rule of a table that fits} */
    static Optional<KindRule> first(List<KindRule> table, KindView view) {
        for (KindRule rule : table) {
            if (rule.when().test(view)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** As small as a page in front of a page. */
    private static boolean isSmall(KindView view) {
        return view.count(WORDS) <= SHORT_PAGE && view.count(STORY_LONG_UNITS) <= FEW_PARAGRAPHS;
    }

    private static boolean isStatedNews(KindView view) {
        return view.declares(NEWS) && isHeaded(view) && view.count(STORY_WORDS) >= FEW_STORY_WORDS;
    }

    private static boolean isStatedVideo(KindView view) {
        return view.declares(VIDEO_PAGES) && isHeaded(view);
    }

    /** The words of a front's own title are few, and its address is the site's. */
    private static boolean isHeaded(KindView view) {
        double words = Math.max(view.headlineWords(), view.count(FIRST_HEADING_WORDS));
        return words >= SHORT_HEADLINE && !view.address().isRoot();
    }

    private static boolean isShort(KindView view) {
        return view.count(STORY_WORDS) < SHORT_STORY;
    }

    private static boolean isStub(KindView view) {
        return isShort(view) && (view.isPaid() || view.holds(Walls.PAYWALL));
    }

    private static boolean isLive(KindView view) {
        return view.declares(LIVE) || view.lines().entries() >= FEWEST_ENTRIES;
    }

    private static boolean isGallery(KindView view) {
        boolean pictures = view.lines().count(Role.FIGURE) >= MANY_PICTURES || view.count(IMAGES) >= MANY_PICTURES;
        return view.declares(GALLERIES) && pictures && isShort(view);
    }

    private static boolean isProduct(KindView view) {
        return view.declares(KindView.SHOP_TYPES)
                && !view.declares(KindView.LIST_TYPES)
                && view.count(PRICES) > 0
                && view.count(TEASERS) < FEW_TEASERS;
    }
}
