package io.github.khabar.internal.classify;

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
    private static final int MANY_SLUGS = 5;
    private static final int FEW_TEASERS = 40;
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
            new KindRule("wall-title", view -> view.isTitled(Walls.CHALLENGE), PageKind.CHALLENGE),
            // «تحقق من أنك إنسان» on a page with hardly anything else
            new KindRule("wall", KindRules::isWall, PageKind.CHALLENGE));

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
        return table.stream().filter(rule -> rule.when().test(view)).findFirst();
    }

    private static boolean isWall(KindView view) {
        return view.count(WORDS) <= SHORT_PAGE
                && view.count(STORY_LONG_UNITS) <= MANY_SLUGS
                && (view.holds(Walls.CHALLENGE) || view.holds(Walls.CONSENT));
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
