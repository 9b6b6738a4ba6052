package io.github.khabar.render;

import io.github.khabar.article.Article;
import io.github.khabar.article.Block;
import io.github.khabar.article.LiveUpdate;
import io.github.khabar.article.NewsDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The times above the entries of a live blog, found by the block that each entry begins with. */
final class LiveTimes {
    private final Map<Integer, LiveUpdate> byStart = new HashMap<>();

    LiveTimes(Article article) {
        article.updates().forEach(update -> byStart.put(update.span().start(), update));
    }

    /** {@return the entry that begins with a block; none where the words of the block begin with the time} */
    Optional<LiveUpdate> opening(Block block) {
        LiveUpdate update = block.span().isEmpty() ? null : byStart.get(block.span().start());
        return Optional.ofNullable(update).filter(entry -> entry.shown().isEmpty() || !block.text().startsWith(entry.shown()));
    }

    /** {@return the time for people: as the page shows it, else as a date} */
    static String words(LiveUpdate update) {
        return update.shown().isEmpty() ? update.time().map(NewsDate::iso).orElse("") : update.shown();
    }
}
