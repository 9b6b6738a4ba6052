package io.github.khabar.internal.metadata;

import io.github.khabar.internal.page.ClassifiedPage;
import io.github.khabar.internal.page.Role;
import io.github.khabar.internal.page.StoryBlock;
import io.github.khabar.internal.page.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a page as the readers of metadata ask for them. Immutable. */
final class PageLines {
    private static final int LONGEST_LINE = 200;

    private final List<StoryBlock> blocks;

    PageLines(ClassifiedPage page) {
        blocks = page.blocks();
    }

    /** The first block of a role, or null. */
    @Nullable StoryBlock first(Role role) {
        for (StoryBlock block : blocks) {
            if (block.role() == role) {
                return block;
            }
        }
        return null;
    }

    List<StoryBlock> all(Role role) {
        List<StoryBlock> found = new ArrayList<>(2);
        for (StoryBlock block : blocks) {
            if (block.role() == role) {
                found.add(block);
            }
        }
        return found;
    }

    /** Short lines that may say who, where and when: the roles for it, and what stands near the headline unread. */
    List<StoryBlock> credits() {
        List<StoryBlock> found = new ArrayList<>(4);
        for (StoryBlock block : blocks) {
            if (isCredit(block) && text(block).length() <= LONGEST_LINE) {
                found.add(block);
            }
        }
        return found;
    }

    private static boolean isCredit(StoryBlock block) {
        return switch (block.role()) {
            case BYLINE, DATE, SOURCE -> true;
            case BOILERPLATE, SECTION, TAGS -> block.raw().zone() == Zone.TOP;
            default -> false;
        };
    }

    /** The last paragraph of the story, or null. */
    @Nullable StoryBlock lastParagraph() {
        for (int at = blocks.size() - 1; at >= 0; at--) {
            if (blocks.get(at).role() == Role.PARAGRAPH) {
                return blocks.get(at);
            }
        }
        return null;
    }

    static String text(StoryBlock block) {
        return block.display().text();
    }
}
