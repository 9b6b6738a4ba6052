package io.github.khabar.internal.page;

import io.github.khabar.article.NewsDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a page gives an entry of its live blog.
 *
 * @param shown the words of the time as read: «14:35», «قبل 5 دقائق»
 * @param stamp machine-readable date of the {@code <time>} element, or null
 * @param time the moment itself, or null where it is not known or not read yet
 */
public record EntryTime(String shown, @Nullable String stamp, @Nullable NewsDate time) {

    /**
     * Gives the same time with the moment it means.
     *
     * @param moment the moment
     * @return the time
     */
    public EntryTime at(NewsDate moment) {
        return new EntryTime(shown, stamp, moment);
    }
}
