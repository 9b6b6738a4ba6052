package io.github.khabar.internal.classify;

import io.github.khabar.article.Provenance;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.page.Count;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageFacts;
import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a page when its kind is told. Used by one call. */
final class KindView {
    static final Set<String> STORY_TYPES = Set.of(
            "article", "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle", "blogposting",
            "liveblogposting", "report", "news", "blog", "story", "post");
    static final Set<String> SITE_TYPES = Set.of("website", "company", "site");
    static final Set<String> SHOP_TYPES = Set.of(
            "product", "product.group", "productgroup", "offer", "aggregateoffer", "og:product", "itemoffered", "vehicle",
            "individualproduct", "unitpricespecification");
    static final Set<String> LIST_TYPES = Set.of(
            "itemlist", "collectionpage", "searchresultspage", "offercatalog", "datafeed", "blog");
    static final Set<String> THREAD_TYPES = Set.of("discussionforumposting", "qapage");
    static final Set<String> FORUM_TYPES = Set.of("discussionforumposting", "qapage", "question", "answer");

    /** Types that stories hold in no part of theirs, unlike the types of products and of questions. */
    static final Set<String> TRADE_TYPES = Set.of(
            "offer", "aggregateoffer", "offercatalog", "collectionpage", "discussionforumposting", "qapage", "interactioncounter",
            "searchresultspage", "product.group", "productgroup", "comment");

    private final Hints hints;
    private final PageFacts facts;
    private final Lines lines;
    private final Set<String> types = new HashSet<>();
    private final Address address;
    private final KindSteps steps;
    private final double otherEvidence;
    private final double storyEvidence;
    private @Nullable Map<String, List<Line>> walls; // sought when a rule asks for them

    KindView(Hints hints, PageFacts facts, Lines lines) {
        this.hints = hints;
        this.facts = facts;
        this.lines = lines;
        declare(HintKey.TYPE);
        declare(HintKey.PAGE_TYPE);
        address = Address.of(hints.first(HintKey.URL).orElse(""));
        steps = KindSteps.of(hints.first(HintKey.URL).orElse(""));
        otherEvidence = KindEvidence.other(this);
        storyEvidence = KindEvidence.story(this);
    }

    private void declare(HintKey key) {
        for (Sourced<String> type : hints.all(key)) {
            types.add(type.value().toLowerCase(Locale.ROOT));
        }
    }

    /** {@return how much speaks for a list, a ware or a thread, in the weights of {@link KindEvidence}} */
    double otherEvidence() {
        return otherEvidence;
    }

    /** {@return how much speaks for a story, in the weights of {@link KindEvidence}} */
    double storyEvidence() {
        return storyEvidence;
    }

    KindSteps steps() {
        return steps;
    }

    /** {@return whether a meta element states it} */
    boolean isStatedByMeta(HintKey key) {
        for (Sourced<String> stated : hints.all(key)) {
            if (stated.origin().provenance() == Provenance.META) {
                return true;
            }
        }
        return false;
    }

    PageFacts facts() {
        return facts;
    }

    Lines lines() {
        return lines;
    }

    Address address() {
        return address;
    }

    int count(Count count) {
        return facts.counts().of(count);
    }

    double flag(boolean isSet) {
        return isSet ? 1 : 0;
    }

    double log(double value) {
        return Math.log1p(value);
    }

    double log(Count count) {
        return log(count(count));
    }

    double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    double ratio(Count part, Count whole) {
        return ratio(count(part), count(whole));
    }

    double logRatio(Count part, Count whole) {
        return log(count(part) / (double) Math.max(1, count(whole)));
    }

    double headlineWords() {
        return lines.headline() < 0 ? 0 : lines.at(lines.headline()).words();
    }

    /** {@return words of the title as stated for sharing, or of the title element up to a bar} */
    int titleWords() {
        String title = hints.first(HintKey.HEADLINE).orElse(hints.first(HintKey.TITLE).orElse(""));
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < title.length() && title.charAt(at) != '|'; at++) {
            boolean letter = Character.isLetterOrDigit(title.charAt(at));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    /** {@return whether og:type or JSON-LD states one of the types} */
    boolean declares(Set<String> wanted) {
        for (String type : types) {
            if (wanted.contains(type)) {
                return true;
            }
        }
        return false;
    }

    boolean isDated() {
        return !hints.all(HintKey.PUBLISHED).isEmpty();
    }

    boolean isSigned() {
        return !hints.all(HintKey.AUTHOR).isEmpty() || !hints.all(HintKey.DESK).isEmpty();
    }

    /** {@return whether the page, or the lines of a plain text, have so many words} */
    boolean hasAtLeast(int words) {
        return lines.isText() ? lines.haveAtLeast(words) : count(Count.WORDS) >= words;
    }

    /** {@return whether the page says that it costs money} */
    boolean isPaid() {
        return "false".equalsIgnoreCase(hints.first(HintKey.ACCESS).orElse(""));
    }

    /** {@return whether the title holds a phrase of a bot wall} */
    boolean isTitledAsWall() {
        String title = ArabicNormalizer.search().normalize(hints.first(HintKey.TITLE).orElse(""));
        return Walls.in(title).contains(Walls.CHALLENGE) || Walls.begin(Walls.TITLE, title);
    }

    /** {@return share of the words that stand in lines with a phrase of a kind of wall; 0 where there are no words} */
    double share(String wall) {
        int said = 0;
        for (Line line : walls().getOrDefault(wall, List.of())) {
            said += line.words();
        }
        return said == 0 ? 0 : ratio(said, lines.words());
    }

    /** {@return whether a line holds a phrase of a kind of wall} */
    boolean holds(String wall) {
        return walls().containsKey(wall);
    }

    /** The lines that hold a phrase of each kind of wall; most pages have none. */
    private Map<String, List<Line>> walls() {
        if (walls == null) {
            walls = new HashMap<>();
            for (int at = 0; at < lines.size(); at++) {
                for (String wall : Walls.in(lines.at(at).key())) {
                    List<Line> said = walls.getOrDefault(wall, new ArrayList<>());
                    said.add(lines.at(at));
                    walls.put(wall, said);
                }
            }
        }
        return walls;
    }
}
