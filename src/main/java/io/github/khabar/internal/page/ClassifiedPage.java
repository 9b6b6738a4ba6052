package io.github.khabar.internal.page;

import io.github.khabar.article.PageKind;
import java.util.List;

/**
 * A page whose blocks have roles.
 *
 * @param kind what the page is
 * @param confidence how likely it is that the kind is right and the blocks are the story, 0 to 1
 * @param blocks all blocks in document order, boilerplate included
 */
public record ClassifiedPage(PageKind kind, double confidence, List<StoryBlock> blocks) {}
