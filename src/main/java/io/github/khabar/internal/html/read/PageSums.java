package io.github.khabar.internal.html.read;

import io.github.khabar.internal.html.locate.PageView;
import io.github.khabar.internal.html.locate.Selection;
import io.github.khabar.internal.page.PageFacts;
import io.github.khabar.internal.page.Zone;

/** Adds up what tells the kind of a page. */
public final class PageSums {
    private PageSums() {}

    public static PageFacts of(Selection story) {
        PageView page = story.page();
        int links = 0;
        int storyChars = 0;
        int storyLinkChars = 0;
        for (int unit = 0; unit < page.units.size; unit++) {
            links += page.units.links[unit];
            if (story.zone(unit) == Zone.STORY) {
                storyChars += page.units.length(unit);
                storyLinkChars += page.units.linkChars[unit];
            }
        }
        return new PageFacts(
                page.total(page.chars), page.total(page.linkChars), links, storyChars, storyLinkChars, story.sureness(),
                page.tree.size, PageCounter.count(story));
    }
}
