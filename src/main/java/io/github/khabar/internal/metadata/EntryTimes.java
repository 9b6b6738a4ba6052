package io.github.khabar.internal.metadata;

import io.github.khabar.article.NewsDate;
import io.github.khabar.article.Precision;
import io.github.khabar.article.Sourced;
import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.EntryTime;
import io.github.khabar.internal.page.HintKey;
import io.github.khabar.internal.page.Hints;
import io.github.khabar.internal.page.PageContext;
import io.github.khabar.internal.page.RawBlock;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.text.ArabicDates;
import io.github.khabar.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the moments of the entries of a live blog: by the stamp of the entry, by what the head states for an entry of the same
 * words, by the words of the time, or as a time on the day of the page. Used by one call.
 */
final class EntryTimes {
    /** Characters by which an entry of the page and one of the head are compared. */
    private static final int COMPARED = 30;

    private final Map<String, String> stated = new HashMap<>();
    private final PageContext context;
    private final @Nullable NewsDate day;

    EntryTimes(Hints hints, PageContext context, @Nullable NewsDate day) {
        this.context = context;
        this.day = day;
        for (Sourced<String> update : hints.all(HintKey.UPDATE)) {
            int blank = update.value().indexOf(' ');
            stated.putIfAbsent(key(update.value().substring(blank + 1)), update.value().substring(0, Math.max(0, blank)));
        }
    }

    /** Gives the page with the moments of its entries. */
    ClassifiedPage read(ClassifiedPage page) {
        List<StoryBlock> blocks = new ArrayList<>(page.blocks().size());
        for (StoryBlock block : page.blocks()) {
            EntryTime entry = block.raw().facts().entry();
            blocks.add(entry == null ? block : moment(entry, block).map(time -> with(block, entry.at(time))).orElse(block));
        }
        return new ClassifiedPage(page.kind(), page.confidence(), blocks);
    }

    private static StoryBlock with(StoryBlock block, EntryTime entry) {
        RawBlock raw = block.raw();
        RawBlock timed = new RawBlock(raw.shape(), raw.zone(), raw.text(), raw.facts().opening(entry), raw.image(), raw.source());
        return new StoryBlock(timed, block.display(), block.key(), block.role());
    }

    private Optional<NewsDate> moment(EntryTime entry, StoryBlock block) {
        Optional<NewsDate> stamp = exact(entry.stamp()).or(() -> exact(stated.get(key(block.display().text()))));
        return stamp.isPresent() ? stamp : exact(entry.shown()).or(() -> onTheDay(entry.shown()));
    }

    /** A date with a time of day. */
    private Optional<NewsDate> exact(@Nullable String words) {
        return words == null ? Optional.empty() : ArabicDates.parse(words, context.retrievedAt()).filter(EntryTimes::hasTime);
    }

    private static boolean hasTime(NewsDate date) {
        return date.precision().compareTo(Precision.DAY) > 0;
    }

    private Optional<NewsDate> onTheDay(String clock) {
        if (day == null || day.precision().compareTo(Precision.DAY) < 0) {
            return Optional.empty();
        }
        Optional<NewsDate> time = ArabicDates.parse(day.date() + " " + clock, null).filter(EntryTimes::hasTime);
        return time.map(local -> day.offset().isEmpty() || local.offset().isPresent()
                ? local
                : NewsDate.of(local.time(), local.precision(), day.offset().get()));
    }

    private static String key(String words) {
        String key = ArabicNormalizer.search().normalize(words.substring(0, Math.min(words.length(), 2 * COMPARED)));
        return key.substring(0, Math.min(key.length(), COMPARED));
    }
}
