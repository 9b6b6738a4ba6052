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
import java.util.Set;

/** The tables that tell what kind of page it is: one line a rule, first match wins. Used by one call. */
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

    private final KindView view;
    private String rule = "";
    private PageKind kind = PageKind.OTHER;

    KindRules(KindView view) {
        this.view = view;
    }

    /** Rules that hold whatever the model says. */
    boolean areSure() {
        return give("empty", !view.hasAtLeast(FEW_WORDS), PageKind.EMPTY)
                // «Just a moment...»
                || give("wall-title", isSmall() && view.isTitledAsWall(), PageKind.CHALLENGE)
                // «تحقق من أنك إنسان» on a page with hardly anything else
                || give("wall", isSmall() && view.holds(Walls.CHALLENGE), PageKind.CHALLENGE)
                // «نستخدم ملفات تعريف الارتباط» is most of what the page says
                || give("wall-consent", isSmall() && view.share(Walls.CONSENT) > MOSTLY, PageKind.CHALLENGE);
    }

    /** What a page with a story states of itself and shows: a model that learnt from few pages does not overrule it. */
    boolean stateStory() {
        // {"@type": "NewsArticle"} with its headline and some text on the page
        return give("stated-news", isStatedNews(), PageKind.ARTICLE)
                // <meta property="og:type" content="video.other"> with a headline
                || give("stated-video", isStatedVideo(), PageKind.VIDEO);
    }

    /** What another page states of itself: stories hold these types in no part of theirs, or beside the type of a story only. */
    boolean stateOther() {
        // {"@type": "DiscussionForumPosting"}
        return give("stated-thread", view.declares(KindView.THREAD_TYPES), PageKind.OTHER)
                // <meta property="og:type" content="product">
                || give("stated-ware", view.declares(KindView.SHOP_TYPES) && !view.declares(KindView.STORY_TYPES), PageKind.OTHER)
                // {"@type": "SearchResultsPage"}
                || give("stated-list", view.declares(COLLECTIONS) && !view.declares(KindView.STORY_TYPES), PageKind.LISTING);
    }

    /** What kind of story it is. */
    boolean tellStory() {
        // «هذا المقال للمشتركين فقط» below two paragraphs
        return give("paywall", isStub(), PageKind.PAYWALL_STUB)
                // entries with their times
                || give("live-blog", isLive(), PageKind.LIVE_BLOG)
                || give("gallery", isGallery(), PageKind.GALLERY)
                || give("video", view.declares(VIDEOS) && isShort() && !view.declares(KindView.STORY_TYPES), PageKind.VIDEO)
                || give("article", true, PageKind.ARTICLE);
    }

    /** What kind of page without a story it is. */
    boolean tellOther() {
        return give("forum", view.declares(KindView.FORUM_TYPES) && view.count(TEASERS) < FEW_TEASERS, PageKind.OTHER)
                || give("product", isProduct(), PageKind.OTHER)
                || give("listing", true, PageKind.LISTING);
    }

    /** Calls joined by {@code ||} are a table whose first match wins. */
    private boolean give(String id, boolean fits, PageKind told) {
        if (fits) {
            rule = id;
            kind = told;
        }
        return fits;
    }

    /** {@return the name of the rule that fitted last, for the trace} */
    String rule() {
        return rule;
    }

    /** {@return what the page is by the rule that fitted last} */
    PageKind kind() {
        return kind;
    }

    /** As small as a page in front of a page. */
    private boolean isSmall() {
        return view.count(WORDS) <= SHORT_PAGE && view.count(STORY_LONG_UNITS) <= FEW_PARAGRAPHS;
    }

    private boolean isStatedNews() {
        return view.declares(NEWS) && isHeaded() && view.count(STORY_WORDS) >= FEW_STORY_WORDS;
    }

    private boolean isStatedVideo() {
        return view.declares(VIDEO_PAGES) && isHeaded();
    }

    /** The words of a front's own title are few, and its address is the site's. */
    private boolean isHeaded() {
        double words = Math.max(view.headlineWords(), view.count(FIRST_HEADING_WORDS));
        return words >= SHORT_HEADLINE && !view.address().isRoot();
    }

    private boolean isShort() {
        return view.count(STORY_WORDS) < SHORT_STORY;
    }

    private boolean isStub() {
        return isShort() && (view.isPaid() || view.holds(Walls.PAYWALL));
    }

    private boolean isLive() {
        return view.declares(LIVE) || view.lines().entries() >= FEWEST_ENTRIES;
    }

    private boolean isGallery() {
        boolean pictures = view.lines().count(Role.FIGURE) >= MANY_PICTURES || view.count(IMAGES) >= MANY_PICTURES;
        return view.declares(GALLERIES) && pictures && isShort();
    }

    private boolean isProduct() {
        return view.declares(KindView.SHOP_TYPES)
                && !view.declares(KindView.LIST_TYPES)
                && view.count(PRICES) > 0
                && view.count(TEASERS) < FEW_TEASERS;
    }
}
