package io.github.khabar.internal.page;

import io.github.khabar.article.Warning;
import java.util.List;

/**
 * A page as read, before cleaning and classifying.
 *
 * @param hints what the head states
 * @param blocks the blocks of the story and of its surroundings, in document order
 * @param facts sums over the whole page
 * @param warnings what a careful reader should know
 */
public record RawPage(Hints hints, List<RawBlock> blocks, PageFacts facts, List<Warning> warnings) {}
